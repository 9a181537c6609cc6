import type { Refusal } from '#pages/saveProblem.ts'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** What storage refused, and a record that cannot be written here at all. */
export function Trouble({ refused, mayWrite }: { readonly refused: Refusal | undefined; readonly mayWrite: boolean }) {
  const { failed, closed } = useWords('desk')
  if (!mayWrite)
    return (
      <Notice tone="stop" role="alert" heading={2} title={closed.title}>
        <p>{closed.text}</p>
      </Notice>
    )
  if (refused === undefined) return null
  return (
    <Notice tone="stop" role="alert" heading={2} title={failed.title}>
      <p>{failed[refused]}</p>
    </Notice>
  )
}
