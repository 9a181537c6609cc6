import { field } from '#domain/plan/field.ts'
import { toMend } from '#domain/stages/placeBooking.ts'
import { useNow } from '#asking/founding.ts'
import { TextAsk } from '#asking/TypedAsk.tsx'
import { useReading } from '#asking/reading.ts'
import { useWords } from '#asking/words.ts'

/** Where the chosen place falls short and words can close the gap: who cannot climb steps gets in, and nobody pays at the door. */
export function GapAsks() {
  const { questions, compare } = useWords('place')
  const { saysNobody } = useReading()
  const { stepFree, free } = toMend(useNow())
  return (
    <>
      {stepFree && (
        <TextAsk
          of={field('place', 'stepFreeWay')}
          words={questions.stepFreeWay}
          long
          not={{ an: saysNobody, says: compare.noWay }}
        />
      )}
      {free && <TextAsk of={field('place', 'paidBy')} words={questions.paidBy} />}
    </>
  )
}
