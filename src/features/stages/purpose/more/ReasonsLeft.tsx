import { withoutPlace } from '#domain/stages/reasons.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** Which of the six reasons has no place in the meeting yet. */
export function ReasonsLeft() {
  const { left: words } = useWords('purpose').reasonPlaces
  const { of } = useWords('purpose').meeting.reasons
  const { list } = useFormats()
  const left = withoutPlace(useCurrent())
  return (
    <output>
      {left.length === 0 ? words.all : `${words.some(left.length)} ${words.which(list(left.map((id) => of[id].name)))}`}
    </output>
  )
}
