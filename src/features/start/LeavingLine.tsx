import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Icon } from '#ui/Icon.tsx'
import './safe.css'

/** How to leave, in one line before anything is written: whoever needs it has no time to look it up. */
export function LeavingLine() {
  const { ways, keys, more } = useWords('welcome').leaving
  return (
    <p className="safe-line" data-uncounted="safety">
      <Icon name="exit" />
      <span>
        {ways} <span className="safe-keys">{keys} </span>
        <Link to={paths.safety}>{more}</Link>
      </span>
    </p>
  )
}
