import { Ask } from '#forms/Ask.tsx'
import { useReading } from '#wording/reading.ts'
import { useWords } from '#wording/words.ts'

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
