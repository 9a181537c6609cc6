import { matchRoutes, Outlet } from 'react-router'
import { movedTo } from '#domain/stages/movedSteps.ts'
import { stageIds, stepAddress } from '#domain/stages/sections.ts'
import { lazyScreen } from '#lazy/lazyScreen.ts'
import { paths } from '#routes/paths.ts'
import { Stage } from '#features/stages/stage/lazyStage.ts'
import { screens } from '#features/stages/screens.ts'
import { chosenLanguage } from './chosenLanguage.ts'
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
    lazyScreen(() => import('./WelcomeRoute.tsx')),
  ),
  page(
    paths.begin,
    lazyScreen(() => import('./BeginRoute.tsx')),
  ),
  page(
    paths.example,
    lazyScreen(() => import('./ExampleRoute.tsx')),
  ),
  page(
    paths.sure,
    lazyScreen(() => import('#features/start/Sure.tsx')),
  ),
  page(
    paths.plans,
    lazyScreen(() => import('#features/plans/Plans.tsx')),
  ),
  page(
    paths.open,
    lazyScreen(() => import('#features/plans/OpenFile.tsx')),
  ),
  page(
    paths.desk,
    lazyScreen(() => import('#features/desk/Desk.tsx')),
  ),
  page(
    paths.library,
    lazyScreen(() => import('#features/desk/Library.tsx')),
  ),
  pageOf(
    paths.record(':planId'),
    lazyScreen(() => import('#features/desk/Record.tsx')),
    ({ planId = '' }) => ({ planId }),
    'anew',
  ),
  page(
    paths.lock,
    lazyScreen(() => import('#features/safety/Lock.tsx')),
  ),
  page(
    paths.safety,
    lazyScreen(() => import('#features/safety/Safety.tsx')),
  ),
  page(
    paths.help,
    lazyScreen(() => import('#features/help/Help.tsx')),
  ),
]

/** The pages of a plan, by what stands behind its id. Which steps of a section there are depends on the plan. */
const ofPlan: AppRoute[] = [
  page(
    '',
    lazyScreen(() => import('#features/overview/Overview.tsx')),
  ),
  page(
    'checklist',
    lazyScreen(() => import('#features/checklist/Checklist.tsx')),
  ),
  page(
    'notice',
    lazyScreen(() => import('#features/documents/Notice.tsx')),
  ),
  page(
    'copies',
    lazyScreen(() => import('#features/copies/Copies.tsx')),
  ),
  page(
    'session',
    lazyScreen(() => import('#features/session/Session.tsx')),
  ),
  pageOf(
    'session/summary/:which?',
    lazyScreen(() => import('#features/session/summary/SummaryRoute.tsx')),
    ({ which }) => ({ which }),
  ),
  page(
    'documents',
    lazyScreen(() => import('#features/documents/Documents.tsx')),
  ),
  page(
    'documents/kit',
    lazyScreen(() => import('#features/documents/kit/Kit.tsx')),
  ),
  page(
    'documents/worksheets',
    lazyScreen(() => import('#features/documents/worksheets/Worksheets.tsx')),
  ),
  pageOf(
    'documents/:id/:subject?',
    lazyScreen(() => import('./DocumentRoute.tsx')),
    ({ id = '', subject }) => ({ id, subject }),
  ),
  pageOf(
    'first/:page',
    lazyScreen(() => import('#features/start/First.tsx')),
    ({ page: which = '' }) => ({ page: which }),
    'anew',
  ),
  pageOf(
    'talk/:id',
    lazyScreen(() => import('#features/talk/Talk.tsx')),
    ({ id = '' }) => ({ id }),
    'anew',
  ),
  pageOf(
    'what-if/:name?',
    lazyScreen(() => import('#features/whatIf/Case.tsx')),
    ({ name }) => ({ name }),
  ),
  {
    path: ':section/:step?/:item?',
    element: <StepRoute />,
    fetch: ({ section = '', step = '' }, language) => {
      const address = stepAddress(section, step) ?? movedTo(`${section}/${step}`)
      const stage = stageIds.find((id) => id === section)
      return address ? screens[address].fetch(language) : step === '' && stage ? Stage.fetch(language) : undefined
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
  void found?.route.fetch?.(found.params, chosenLanguage())?.catch(() => {})
}
