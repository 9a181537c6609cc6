import { firstSafety } from '#domain/stages/firstThing.ts'
import { Link } from '#pages/Link.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import './safe.css'

/** What keeps a founder safe who meets strangers, in one line. */
export function SafetyLine() {
  const { notes, more } = useWords('first').result.safety
  return (
    <p className="safe-line" data-uncounted="safety">
      <span>
        {firstSafety(useCurrent())
          .map((note) => notes[note].text)
          .join(' ')}{' '}
        <Link to={paths.safety}>{more}</Link>
      </span>
    </p>
  )
}
