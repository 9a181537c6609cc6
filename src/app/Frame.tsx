import type { ReactNode } from 'react'
import { paths } from '#routes/paths.ts'
import { Bar } from './Bar.tsx'
import { Foot } from './Foot.tsx'

/** A page outside any plan: bar, page, foot. */
export function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Bar home={paths.welcome} />
      <main id="main" className="room" tabIndex={-1}>
        {children}
        <Foot />
      </main>
    </>
  )
}
