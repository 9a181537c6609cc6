import type { Field } from '#domain/plan/field.ts'
import { useReadOnly } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { Button } from '#ui/button/Button.tsx'

interface Props {
  readonly of: Field<number>
  readonly value: number
  /** What is proposed, and the button that takes it. */
  readonly text: string
  readonly take: string
}

/** A number put forward for an empty field: it counts for nothing until it is taken. */
export function TakeNumber({ of, value, text, take }: Props) {
  const readOnly = useReadOnly()
  const ask = useAsk(of, (answer) => answer.typed ?? (answer.value === undefined ? '' : String(answer.value)))
  if (ask.answer.open || ask.raw.trim() !== '') return null
  return (
    <div className="tl-facts">
      <p>{text}</p>
      {!readOnly && (
        <Button small onClick={() => ask.set(String(value), { value }, true)}>
          {take}
        </Button>
      )}
    </div>
  )
}
