import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'

/** No home of this browser took the summary: it is on this page alone. */
export function NotKept() {
  const { title, text } = useWords('sessionSummary').notKept
  return (
    <Notice tone="stop" role="alert" heading={2} title={title}>
      <p>{text}</p>
    </Notice>
  )
}
