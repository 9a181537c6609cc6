import { useEffect, useSyncExternalStore } from 'react'
import { Navigate, useLocation, useRoutes } from 'react-router'
import { lazyScreen } from '#lazy/lazyScreen.ts'
import { paths } from '#routes/paths.ts'
import { useActors } from './actorsContext.ts'
import { useCurtain } from './curtainContext.ts'
import { hiding, needsNothing } from './hiding.ts'
import { Locked } from './lazyParts.ts'
import { Outside } from './Outside.tsx'
import { partsOf } from './partsOf.ts'
import { routes } from './routes.tsx'
import { useMissedAddress } from './useMissedAddress.ts'

const CoveredDesk = lazyScreen(() => import('#features/desk/CoveredDesk.tsx'))
const SessionOn = lazyScreen(() => import('#features/session/SessionOn.tsx'))

/** Every address. Those with a plan in them are the plan room's. Some are not shown now, and something neutral is. */
export function Pages() {
  useMissedAddress()
  const { gate, curtain, store } = useActors()
  const { pathname, search } = useLocation()
  const shown = useRoutes(routes)
  const isClosed = useSyncExternalStore(gate.watch, gate.state) === 'closed'
  const drawn = useCurtain()
  const parts = partsOf(pathname)
  const goesOn = drawn.left && !isClosed && pathname === paths.open
  useEffect(() => {
    if (goesOn) curtain.goOn()
  }, [curtain, goesOn])

  const instead = hiding(drawn, parts)
  if (instead === 'start') return <Navigate to={paths.welcome} replace />
  if (isClosed && !needsNothing(parts)) return <Locked />
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
  // Two slashes in a row, or one at the end, count for nothing: as everywhere, so to the router.
  const clean = `/${pathname.split('/').filter(Boolean).join('/')}`
  return clean === pathname ? shown : <Navigate to={clean + search} replace />
}
