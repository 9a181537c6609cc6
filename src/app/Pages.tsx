import { Suspense, useEffect, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'
import { useActors } from './actorsContext.ts'
import { pageOutside } from './addresses.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Frame } from './Frame.tsx'
import { partsOf } from './partsOf.ts'
import { PlanRoom } from './PlanRoom.tsx'
import { useMissedAddress } from './useMissedAddress.ts'

/** Every address. Those with a plan in them are the plan room's. */
export function Pages() {
  useMissedAddress()
  const parts = partsOf(useLocation().pathname)
  const page = pageOutside(parts)
  if (page) return <Outside>{page.element}</Outside>
  const [planId = '', ...rest] = parts
  return <PlanRoom planId={planId} rest={rest} />
}

/** A page outside any plan. Coming here closes the plan that was open, so that another tab may have the pen. */
function Outside({ children }: { readonly children: ReactNode }) {
  const { shelf } = useActors()
  const { pathname } = useLocation()
  const { loading } = useWords('shell')
  const isMaking = pathname === paths.begin || pathname === paths.example
  useEffect(() => {
    if (!isMaking) shelf.send({ type: 'plan.left' })
  }, [shelf, isMaking])
  return (
    <Frame>
      <ErrorBoundary
        resetKey={pathname}
        renderFallback={(error, again) => <Failed error={error} again={again} home={paths.welcome} />}
      >
        <Suspense fallback={<p className="soft">{loading}</p>}>{children}</Suspense>
      </ErrorBoundary>
    </Frame>
  )
}
