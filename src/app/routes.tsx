import { matchRoutes, Outlet } from 'react-router'
import { stepAddress } from '#domain/stages/sections.ts'
import { late } from '#asking/late.ts'
import { paths } from '#asking/paths.ts'
import { screens } from '#features/stages/screens.ts'
import { NoPage } from './NoPage.tsx'
import { Outside } from './Outside.tsx'
import { partsOf } from './partsOf.ts'
import { PlanRoom } from './PlanRoom.tsx'
import { page, pageOf, type AppRoute } from './route.tsx'
import { StepRoute } from './StepRoute.tsx'

/** The pages that belong to no plan. */
const outside: AppRoute[] = [
  page(
    paths.welcome,
    late(() => import('./WelcomeRoute.tsx'), 'welcome', 'edition'),
  ),
  page(
    paths.begin,
    late(() => import('./BeginRoute.tsx')),
  ),
  page(
    paths.example,
    late(() => import('./ExampleRoute.tsx'), 'example'),
  ),
  page(
    paths.sure,
    late(() => import('#features/start/Sure.tsx'), 'welcome'),
  ),
  page(
    paths.plans,
    late(() => import('#features/plans/Plans.tsx'), 'plans', 'safety'),
  ),
  page(
    paths.open,
    late(() => import('#features/plans/OpenFile.tsx'), 'plans'),
  ),
  page(
    paths.desk,
    late(() => import('#features/desk/Desk.tsx'), 'desk'),
  ),
  page(
    paths.library,
    late(() => import('#features/desk/Library.tsx'), 'desk'),
  ),
  pageOf(
    paths.record(':planId'),
    late(() => import('#features/desk/Record.tsx'), 'desk', 'papers'),
    ({ planId = '' }) => ({ planId }),
    'anew',
  ),
  page(
    paths.lock,
    late(() => import('#features/safety/Lock.tsx'), 'lock'),
  ),
  page(
    paths.safety,
    late(() => import('#features/safety/Safety.tsx'), 'safety'),
  ),
  page(
    paths.help,
    late(() => import('#features/help/Help.tsx'), 'help'),
  ),
]

/** The pages of a plan, by what stands behind its id. Which steps of a section there are depends on the plan. */
const ofPlan: AppRoute[] = [
  page(
    '',
    late(() => import('#features/overview/Overview.tsx'), 'overview', 'stages', 'suggestions', 'tasks', 'written'),
  ),
  page(
    'checklist',
    late(() => import('#features/checklist/Checklist.tsx'), 'checklist', 'papers', 'stages', 'tasks', 'written'),
  ),
  page(
    'notice',
    late(() => import('#features/documents/Notice.tsx'), 'documents', 'papers'),
  ),
  page(
    'copies',
    late(() => import('#features/copies/Copies.tsx'), 'plans', 'edition'),
  ),
  page(
    'session',
    late(() => import('#features/session/Session.tsx'), 'session', 'overview', 'stages', 'tasks'),
  ),
  pageOf(
    'session/summary/:which?',
    late(() => import('#features/session/summary/SummaryRoute.tsx'), 'papers', 'sessionSummary'),
    ({ which }) => ({ which }),
  ),
  page(
    'documents',
    late(() => import('#features/documents/Documents.tsx'), 'documents', 'papers', 'written'),
  ),
  page(
    'documents/kit',
    late(() => import('#features/documents/kit/Kit.tsx'), 'documents', 'papers', 'written'),
  ),
  page(
    'documents/worksheets',
    late(() => import('#features/documents/worksheets/Worksheets.tsx'), 'documents', 'papers'),
  ),
  pageOf(
    'documents/:id/:subject?',
    late(() => import('./DocumentRoute.tsx'), 'documents', 'papers', 'written'),
    ({ id = '', subject }) => ({ id, subject }),
  ),
  pageOf(
    'first/:page',
    late(() => import('#features/start/First.tsx'), 'first', 'about', 'documents', 'pasted'),
    ({ page: which = '' }) => ({ page: which }),
    'anew',
  ),
  pageOf(
    'talk/:id',
    late(() => import('#features/talk/Talk.tsx'), 'talk', 'purpose'),
    ({ id = '' }) => ({ id }),
    'anew',
  ),
  pageOf(
    'what-if/:name?',
    late(() => import('#features/whatIf/Case.tsx'), 'whatIf'),
    ({ name }) => ({ name }),
  ),
  {
    path: ':section/:step?/:item?',
    element: <StepRoute />,
    fetch: ({ section = '', step = '' }, language) => {
      const address = stepAddress(section, step)
      return address && screens[address].fetch(language)
    },
  },
  { path: '*', element: <NoPage /> },
]

/** Every address. One that has a plan in it is the plan room's. */
export const routes: AppRoute[] = [
  {
    element: (
      <Outside>
        <Outlet />
      </Outside>
    ),
    children: outside,
  },
  { path: ':planId', element: <PlanRoom />, children: ofPlan },
]

/**
 * Fetches the page that an address names while its plan is still being opened, so that it can be drawn at once. What does
 * not come is asked for, and told, when the page is drawn.
 */
export function fetchPage(address: string): void {
  const [path = ''] = address.split('?')
  const found = matchRoutes(routes, `/${partsOf(path).map(encodeURIComponent).join('/')}`)?.at(-1)
  void found?.route.fetch?.(found.params, 'en')?.catch(() => {})
}
