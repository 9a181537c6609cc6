import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'
import { useActors } from './actorsContext.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Frame } from './Frame.tsx'
import { NoPage } from './NoPage.tsx'
import { PlanRoom } from './PlanRoom.tsx'
import { useMissedAddress } from './useMissedAddress.ts'

const Welcome = lazy(() => import('./WelcomeRoute.tsx'))
const Begin = lazy(() => import('./BeginRoute.tsx'))
const Example = lazy(() => import('./ExampleRoute.tsx'))
const Sure = lazy(() => import('#features/start/Sure.tsx'))
const Plans = lazy(() => import('#features/plans/Plans.tsx'))
const OpenFile = lazy(() => import('#features/plans/OpenFile.tsx'))
const Desk = lazy(() => import('#features/desk/Desk.tsx'))
const Library = lazy(() => import('#features/desk/Library.tsx'))
const DeskRecord = lazy(() => import('#features/desk/RecordRoute.tsx'))
const Help = lazy(() => import('#features/help/Help.tsx'))

/** Every address. Those with a plan in them are the plan room's. */
export function Pages() {
  useMissedAddress()
  return (
    <Routes>
      <Route path="/" element={<Outside><Welcome /></Outside>} />
      <Route path={paths.begin} element={<Outside><Begin /></Outside>} />
      <Route path={paths.example} element={<Outside><Example /></Outside>} />
      <Route path={paths.sure} element={<Outside><Sure /></Outside>} />
      <Route path={paths.plans} element={<Outside><Plans /></Outside>} />
      <Route path={paths.open} element={<Outside><OpenFile /></Outside>} />
      <Route path={paths.help} element={<Outside><Help /></Outside>} />
      <Route path={paths.desk} element={<Outside><Desk /></Outside>} />
      <Route path={paths.library} element={<Outside><Library /></Outside>} />
      <Route path={paths.record(':planId')} element={<Outside><DeskRecord /></Outside>} />
      <Route path="/:planId/*" element={<PlanRoom />} />
      <Route path="*" element={<Outside><NoPage /></Outside>} />
    </Routes>
  )
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
      <ErrorBoundary resetKey={pathname} renderFallback={(error, again) => <Failed error={error} again={again} home={paths.welcome} />}>
        <Suspense fallback={<p className="soft">{loading}</p>}>{children}</Suspense>
      </ErrorBoundary>
    </Frame>
  )
}
