import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { useRests } from './useRests.ts'
import { useWords } from '#wording/words.ts'

interface Props<T> {
  /** The field; the choice made, the focus goes back there. */
  readonly of: string
  /** What was typed. */
  readonly text: string
  /** What it may mean; shows nothing where that is empty. */
  readonly meant: readonly T[]
  readonly say: (value: T) => string
  readonly choose: (value: T) => void
}

/** Under a field whose text may mean more than one thing: "1-2", "10", "Friday, January 7" on a Thursday. One tap says which. */
export function WhichMeant<T extends string | number>({ of, text, meant, say, choose }: Props<T>) {
  const words = useWords('asking')
  const rests = useRests(text)
  const shown = rests ? meant : []
  return (
    <div className="which" aria-live="polite">
      {shown.length > 0 && (
        <fieldset>
          <legend>{shown.length > 1 ? words.which : words.isThis}</legend>
          <ButtonRow>
            {shown.map((value) => (
              <Button
                key={value}
                small
                onClick={() => {
                  choose(value)
                  focusField(of)
                }}
              >
                {say(value)}
              </Button>
            ))}
          </ButtonRow>
        </fieldset>
      )}
    </div>
  )
}
