import type { IsoDate } from '#domain/dates.ts'
import type { Field } from '#domain/plan/field.ts'
import { useReadOnly } from '#asking/founding.ts'
import { useAsk } from '#asking/useAsk.ts'
import { useFormats } from '#asking/words.ts'
import { Button } from '#ui/button/Button.tsx'

interface Props {
  readonly of: Field<string>
  readonly date: IsoDate
  /** What is proposed, and the button that takes it. */
  readonly text: string
  readonly take: string
}

/** A day put forward for a date question: it counts for nothing until it is taken. */
export function TakeDate({ of, date, text, take }: Props) {
  const formats = useFormats()
  const readOnly = useReadOnly()
  const ask = useAsk(of, (answer) => answer.typed ?? (answer.value === undefined ? '' : formats.date(answer.value)))
  if (ask.answer.open || ask.raw.trim() !== '') return null
  return (
    <div className="tl-facts">
      <p>{text}</p>
      {!readOnly && (
        <Button small onClick={() => ask.set(formats.date(date), { value: date }, true)}>
          {take}
        </Button>
      )}
    </div>
  )
}
