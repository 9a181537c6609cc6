import type { ReactNode } from 'react'
import { Notice } from '#ui/marks/Notice.tsx'
import { useSession } from './session.ts'
import { useWords } from './words.ts'

/** What is the founder's alone: while somebody sits beside them it does not show, and the page says so. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  const { unseen } = useWords('asking')
  if (!useSession()) return children
  return (
    <Notice icon="lock" title={unseen.title} heading={2}>
      <p>{unseen.text}</p>
    </Notice>
  )
}
