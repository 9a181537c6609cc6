import type { ReactNode } from 'react'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'
import { SkipLink } from '#ui/page/SkipLink.tsx'
import { Bar } from './Bar.tsx'
import { Foot } from './Foot.tsx'
import { LeaveLink } from './Leave.tsx'

/** A page outside any plan: bar, page, foot. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const shell = useWords('shell')
  return (
    <>
      <LeaveLink />
      <SkipLink target="main">{shell.skip}</SkipLink>
      <Bar home={paths.welcome} />
      <main id="main" className="room" tabIndex={-1}>
        {children}
        <Foot />
      </main>
    </>
  )
}
