import { firstLine } from '#domain/stages/firstLine.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { DraftTrack } from './DraftTrack.tsx'
import { useDraftSaid } from './useDraftSaid.ts'

/** What the answer comes to, as a line that is drawn anew with each answer. */
export function DraftFigure() {
  const { change } = useWords('first').when
  const line = firstLine(useCurrent())
  const { sentence } = useDraftSaid(line)
  return (
    <figure className="first-figure">
      <figcaption>
        <h2 aria-live="polite">{sentence}</h2>
      </figcaption>
      <DraftTrack line={line} />
      <p className="soft small">{change}</p>
    </figure>
  )
}
