import { fieldAt } from '#domain/plan/field.ts'
import type { AskedAddress } from '#domain/questions/list.ts'
import { useIsAsked } from '#forms/Ask.tsx'
import { AskOne } from '#forms/AskFrame.tsx'
import { useReadOnly } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useQuestionWords } from '#wording/useQuestionWords.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { TextArea } from '#ui/form/TextArea.tsx'
import './purpose.css'

interface Props {
  readonly of: AskedAddress
  readonly heading: string
  readonly hint?: string
  /** Words to begin with. They stand beside the empty field, and in it only once they are taken. */
  readonly starts: readonly string[]
}

/** A long answer with words to start from. Where its question is not asked, it is not there. */
export const OfferedAsk = (props: Props) => (useIsAsked(props.of) ? <Offered {...props} /> : null)

function Offered({ of, heading, hint, starts }: Props) {
  const words = useQuestionWords(of)
  const { accept } = useWords('asking')
  const readOnly = useReadOnly()
  const ask = useAsk(fieldAt<string>(of), (answer) => answer.typed ?? answer.value ?? '')
  const take = (text: string) => {
    ask.set(text, { value: text }, true)
    // The button goes away with the offer: the words are where one goes on.
    focusField(ask.id)
  }
  return (
    <div className="pf-offered">
      <AskOne ask={ask} words={words}>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            value={ask.raw}
            onChange={(event) =>
              ask.set(event.target.value, event.target.value.trim() ? { value: event.target.value } : {})
            }
          />
        )}
      </AskOne>
      {ask.raw.trim() === '' && !ask.answer.open && !readOnly && (
        <div className="pf-offers">
          <h3>{heading}</h3>
          {hint && <p className="soft small">{hint}</p>}
          <ul className="bare">
            {starts.map((text) => (
              <li key={text}>
                <blockquote dir="auto">{text}</blockquote>
                <Button small onClick={() => take(text)}>
                  {accept}
                  <span className="visually-hidden">: {text}</span>
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
