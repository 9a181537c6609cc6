import { lazy, Suspense, useEffect, type ReactElement, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'
import { useActors } from './actorsContext.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Frame } from './Frame.tsx'
import { partsOf } from './partsOf.ts'
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
const DeskRecord = lazy(() => import('#features/desk/Record.tsx'))
const Lock = lazy(() => import('#features/safety/Lock.tsx'))
const Safety = lazy(() => import('#features/safety/Safety.tsx'))
const Help = lazy(() => import('#features/help/Help.tsx'))

/** The pages that belong to no plan. */
const outside: ReadonlyMap<string, ReactElement> = new Map([
  [paths.welcome, <Welcome key="welcome" />],
  [paths.begin, <Begin key="begin" />],
  [paths.example, <Example key="example" />],
  [paths.sure, <Sure key="sure" />],
  [paths.plans, <Plans key="plans" />],
  [paths.open, <OpenFile key="openfile" />],
  [paths.desk, <Desk key="desk" />],
  [paths.library, <Library key="library" />],
  [paths.lock, <Lock key="lock" />],
  [paths.safety, <Safety key="safety" />],
  [paths.help, <Help key="help" />],
])

/** Every address. Those with a plan in them are the plan room's. */
export function Pages() {
  useMissedAddress()
  const parts = partsOf(useLocation().pathname)
  const page = outside.get(`/${parts.join('/')}`)
  if (page) return <Outside>{page}</Outside>
  const [first = '', ...rest] = parts
  const [noted, ...more] = rest
  if (`/${first}` === paths.desk && noted !== undefined && more.length === 0) return <Outside><DeskRecord key={noted} planId={noted} /></Outside>
  return <PlanRoom planId={first} rest={rest} />
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
