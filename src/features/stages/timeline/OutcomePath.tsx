import { Suspense } from 'react'
import { direction } from '#domain/stages/direction.ts'
import { hasStopped } from '#domain/timeline/shown.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useWords } from '#wording/words.ts'
import { Sheet } from '#ui/page/Sheet.tsx'
import { WindingUp } from './reviews/WindingUp.tsx'

/** The short path of what was decided last: whom to tell, where people can turn, what to settle. */
export function OutcomePath() {
  const { after: words } = useWords('timeline')
  const now = useCurrent()
  const { outcome } = direction(now)
  if (outcome === undefined) return null
  const { title, text, sources } = words.paths[outcome]
  return (
    <Sheet className="tl-path" aria-labelledby="tl-path">
      <h2 id="tl-path">{title}</h2>
      <p>{text}</p>
      {(outcome === 'pause' || outcome === 'join' || outcome === 'end') && (
        // Its words may still be on their way: the form above it stays as it is meanwhile.
        <Suspense>
          <WindingUp outcome={outcome} />
        </Suspense>
      )}
      <Sources of={sources} />
      {hasStopped(now) && <p className="soft">{words.stopped}</p>}
    </Sheet>
  )
}
