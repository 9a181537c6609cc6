import { Ask } from '#asking/Ask.tsx'
import { useReading } from '#asking/reading.ts'
import { useWords } from '#asking/words.ts'

/** Where the chosen place falls short and words can close the gap: who cannot climb steps gets in, and nobody pays at the door. */
export function GapAsks() {
  const { compare } = useWords('place')
  const { saysNobody } = useReading()
  return (
    <>
      <Ask of="place.stepFreeWay" not={{ an: saysNobody, says: compare.noWay }} />
      <Ask of="place.paidBy" />
    </>
  )
}
