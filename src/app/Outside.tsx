import { Suspense, useEffect, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { useActors } from './actorsContext.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Frame } from './Frame.tsx'

/** A page outside any plan. Coming here closes the plan that was open, so that another tab may have the write lock. */
export function Outside({ children }: { readonly children: ReactNode }) {
  const { planLibrary } = useActors()
  const { pathname } = useLocation()
  const { loading } = useWords('shell')
  const isMaking = pathname === paths.begin || pathname === paths.example
  useEffect(() => {
    if (!isMaking) planLibrary.send({ type: 'plan.left' })
  }, [planLibrary, isMaking])
  return (
    <Frame>
      <ErrorBoundary
        resetKey={pathname}
        renderFallback={(error, again) => <Failed error={error} again={again} home={paths.welcome} />}
      >
        <Suspense fallback={<p className="soft loading">{loading}</p>}>{children}</Suspense>
      </ErrorBoundary>
    </Frame>
  )
}
