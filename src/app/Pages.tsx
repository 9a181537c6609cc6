import { Suspense, useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { late } from '#asking/late.ts'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'
import { useActors } from './actorsContext.ts'
import { pageOutside } from './addresses.tsx'
import { useCurtain } from './curtainContext.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Frame } from './Frame.tsx'
import { hiding, needsNothing } from './hiding.ts'
import { LateLocked } from './LateLocked.tsx'
import { partsOf } from './partsOf.ts'
import { PlanRoom } from './PlanRoom.tsx'
import { useMissedAddress } from './useMissedAddress.ts'

const CoveredDesk = late(() => import('#features/desk/CoveredDesk.tsx'), 'desk')
const SessionOn = late(() => import('#features/session/SessionOn.tsx'), 'session')

/** Every address. Those with a plan in them are the plan room's. Some are not shown now, and something neutral is. */
export function Pages() {
  useMissedAddress()
  const { lock, curtain, store } = useActors()
  const { pathname } = useLocation()
  const isClosed = useSyncExternalStore(lock.watch, lock.state) === 'closed'
  const drawn = useCurtain()
  const parts = partsOf(pathname)
  const goesOn = drawn.left && !isClosed && pathname === paths.open
  useEffect(() => {
    if (goesOn) curtain.goOn()
  }, [curtain, goesOn])

  const instead = hiding(drawn, parts)
  if (instead === 'start') return <Navigate to={paths.welcome} replace />
  if (isClosed && !needsNothing(parts)) return <LateLocked />
  if (instead === 'desk')
    return (
      <Outside>
        <CoveredDesk />
      </Outside>
    )
  if (instead === 'session' && drawn.session !== undefined)
    return (
      <Outside>
        <SessionOn back={store.lastAddress(drawn.session) ?? paths.session(drawn.session)} />
      </Outside>
    )
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
