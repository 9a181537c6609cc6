import type { StepAddress } from '#domain/stages/sections.ts'
import { Balance } from '#pages/Balance.tsx'
import { useWords } from '#wording/words.ts'
import { usePlan } from '#plan/planActor.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Capture } from './Capture.tsx'
import { Notes } from './Notes.tsx'
import { Part } from './Part.tsx'
import { useRunning } from './useRunning.ts'

/** What the counselor writes down in a session. The founder sees all of it but the private notes, which are covered. */
export function NotesPanel({ at }: { readonly at: StepAddress | undefined }) {
  const words = useWords('session').side
  const suggested = usePlan().suggestions.length > 0
  const balance = useWords('suggestions').balance
  const kept = useRunning()
  if (!kept) return null
  const { session, failed } = kept
  if (!session) return <p>{words.unread}</p>
  return (
    <>
      <Capture {...kept} session={session} at={at} />
      <Notes {...kept} session={session} />
      {failed && (
        <Notice tone="stop" title={words.failed.title} role="alert">
          <p>{words.failed.text}</p>
        </Notice>
      )}
      {suggested && (
        <Part icon="people" title={balance.title}>
          <Balance />
        </Part>
      )}
    </>
  )
}
