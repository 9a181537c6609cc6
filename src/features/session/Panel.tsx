import type { StepAddress } from '#domain/stages/sections.ts'
import { Balance } from '#pages/Balance.tsx'
import { useWords } from '#wording/words.ts'
import { usePlan } from '#plan/planActor.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Capture } from './Capture.tsx'
import { Notes } from './Notes.tsx'
import { Parting } from './Parting.tsx'
import { Part } from './Part.tsx'
import { Prompts } from './Prompts.tsx'
import { SuggestSomething } from './SuggestSomething.tsx'
import { useRunning } from './useRunning.ts'

/** What stands beside the page in a session: both see all of it but the private notes, which are covered. */
export function Panel({ at, unfolded }: { readonly at: StepAddress | undefined; readonly unfolded: boolean }) {
  const words = useWords('session').side
  const suggested = usePlan().suggestions.length > 0
  const balance = useWords('suggestions').balance
  const kept = useRunning()
  if (!kept) return null
  const { session, failed } = kept
  if (!session) return <p>{words.unread}</p>
  return (
    <>
      <Parting unfolded={unfolded} />
      {at !== undefined && <Prompts at={at} unfolded={unfolded} />}
      <SuggestSomething at={at} />
      <Notes {...kept} session={session} unfolded={unfolded} />
      <Capture {...kept} session={session} at={at} unfolded={unfolded} />
      {failed && (
        <Notice tone="stop" title={words.failed.title} role="alert">
          <p>{words.failed.text}</p>
        </Notice>
      )}
      {suggested && (
        <Part icon="people" title={balance.title} unfolded={unfolded}>
          <Balance />
        </Part>
      )}
    </>
  )
}
