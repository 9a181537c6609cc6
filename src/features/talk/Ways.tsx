import { useReadOnly } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import type { Running } from './useRunningTalk.ts'

/** What can be done next: start, end, or put it down as held. */
export function Ways({ running: { phase, end } }: { readonly running: Running }) {
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
    </div>
  )
}
