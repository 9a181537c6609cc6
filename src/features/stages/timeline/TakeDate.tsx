import type { IsoDate } from '#domain/dates.ts'
import type { Field } from '#domain/plan/field.ts'
import { useReadOnly } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useFormats } from '#wording/words.ts'
import { focusField } from '#ui/form/focusField.ts'
import { Button } from '#ui/button/Button.tsx'

interface Props {
  readonly of: Field<string>
  readonly date: IsoDate
  /** What is proposed, and the button that takes it. */
  readonly text: string
  readonly take: string
  /** Also where another day stands. */
  readonly instead?: boolean
}

/** A day put forward for a date question: it counts for nothing until it is taken. */
export function TakeDate({ of, date, text, take, instead = false }: Props) {
  const formats = useFormats()
  const readOnly = useReadOnly()
  const ask = useAsk(of, (answer) => answer.typed ?? (answer.value === undefined ? '' : formats.date(answer.value)))
  if (ask.answer.open || (!instead && ask.raw.trim() !== '')) return null
  const choose = () => {
    ask.set(formats.date(date), { value: date }, true)
    // The button goes: whoever pressed it goes on in the field.
    focusField(of.name)
  }
  return (
    <div className="tl-facts">
      <p>{text}</p>
      {!readOnly && (
        <Button small onClick={choose}>
          {take}
        </Button>
      )}
    </div>
  )
}
