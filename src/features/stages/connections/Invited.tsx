import { invitations } from '#domain/stages/invitations.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Meter } from '#ui/marks/Meter.tsx'

/** How many have been asked of those who are to be asked: a bar, and the same in words. */
export function Invited() {
  const { word } = useWords('connections')
  const { number } = useFormats()
  const { inviters, goal, invited, left } = invitations(useCurrent())
  return (
    <div className="con-invited" aria-live="polite">
      {goal === undefined || left === undefined ? (
        <p className="soft">{word.noGoal}</p>
      ) : (
        <>
          <p className="con-said">{word.so(number(invited), number(goal))}</p>
          <Meter value={invited} max={goal} />
          <p>{word.sum(number(inviters), number(goal / inviters), number(goal))}</p>
          <p>{left === 0 ? word.noneLeft : word.left(number(left))}</p>
        </>
      )}
    </div>
  )
}
