import { useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import type { Running } from './useRunningTalk.ts'

/** What can be done next: start, end, or go back to the discussion's own page. */
export function Ways({ running: { phase, end }, back }: { readonly running: Running; readonly back: string }) {
  const words = useWords('talk')
  const readOnly = useReadOnly()
  return (
    <div className="steps">
      {phase === 'before' && !readOnly && (
        <Button type="submit" variant="primary">
          {words.start.button}
        </Button>
      )}
      {/* No submit: Enter in a field must not end a talk. */}
      {phase === 'during' && !readOnly && (
        <Button variant="primary" onClick={end}>
          {words.now.end}
        </Button>
      )}
      {phase === 'after' && (
        <Button type="submit" variant="primary">
          {words.after.done}
        </Button>
      )}
      {(phase !== 'after' || readOnly) && (
        <Link className={buttonClass()} to={back}>
          <Icon name="chevronLeft" />
          {words.back}
        </Link>
      )}
    </div>
  )
}
