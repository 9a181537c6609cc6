import { createElement, type ReactElement } from 'react'
import { stepAddress } from '#domain/stages/sections.ts'
import { late, type Late } from '#asking/late.ts'
import { paths } from '#asking/paths.ts'
import { screens } from '#features/stages/screens.ts'
import { StepRoute } from './StepRoute.tsx'

/** What an address shows, and how to have it at hand before it is shown. */
export interface Page {
  readonly element: ReactElement
  readonly fetch?: Late['fetch'] | undefined
}

const page = <P extends object>(screen: Late<P>, props: P, key: string): Page => ({
  element: createElement(screen, { ...props, key }),
  fetch: screen.fetch,
})
const only = (screen: Late, key: string): readonly [string, Page] => [key, page(screen, {}, key)]

/** The pages that belong to no plan. */
const outside: ReadonlyMap<string, Page> = new Map([
  only(
    late(() => import('./WelcomeRoute.tsx'), 'welcome', 'edition'),
    paths.welcome,
  ),
  only(
    late(() => import('./BeginRoute.tsx')),
    paths.begin,
  ),
  only(
    late(() => import('./ExampleRoute.tsx'), 'example'),
    paths.example,
  ),
  only(
    late(() => import('#features/start/Sure.tsx'), 'welcome'),
    paths.sure,
  ),
  only(
    late(() => import('#features/plans/Plans.tsx'), 'plans', 'safety'),
    paths.plans,
  ),
  only(
    late(() => import('#features/plans/OpenFile.tsx'), 'plans'),
    paths.open,
  ),
  only(
    late(() => import('#features/desk/Desk.tsx'), 'desk'),
    paths.desk,
  ),
  only(
    late(() => import('#features/desk/Library.tsx'), 'desk'),
    paths.library,
  ),
  only(
    late(() => import('#features/safety/Lock.tsx'), 'lock'),
    paths.lock,
  ),
  only(
    late(() => import('#features/safety/Safety.tsx'), 'safety'),
    paths.safety,
  ),
  only(
    late(() => import('#features/help/Help.tsx'), 'help'),
    paths.help,
  ),
])
const record = late(() => import('#features/desk/Record.tsx'), 'desk')

/** Pages of a plan whose address says all there is to say. */
const alone: ReadonlyMap<string, Page> = new Map([
  only(
    late(() => import('#features/overview/Overview.tsx'), 'overview', 'stages', 'suggestions', 'tasks', 'written'),
    '',
  ),
  only(
    late(() => import('#features/checklist/Checklist.tsx'), 'checklist', 'stages', 'tasks', 'written'),
    'checklist',
  ),
  only(
    late(() => import('#features/documents/Notice.tsx'), 'documents', 'papers'),
    'notice',
  ),
  only(
    late(() => import('#features/copies/Copies.tsx'), 'plans', 'edition'),
    'copies',
  ),
  only(
    late(() => import('#features/session/Session.tsx'), 'session', 'overview', 'stages', 'tasks'),
    'session',
  ),
  only(
    late(() => import('#features/documents/Documents.tsx'), 'documents', 'papers', 'written'),
    'documents',
  ),
  only(
    late(() => import('#features/documents/kit/Kit.tsx'), 'documents', 'papers', 'written'),
    'documents/kit',
  ),
  only(
    late(() => import('#features/documents/worksheets/Worksheets.tsx'), 'documents', 'papers'),
    'documents/worksheets',
  ),
])
const first = late(() => import('#features/start/First.tsx'), 'first', 'about', 'documents', 'pasted')
const talk = late(() => import('#features/talk/Talk.tsx'), 'talk', 'purpose')
const whatIf = late(() => import('#features/whatIf/Case.tsx'), 'whatIf')
const summary = late(() => import('#features/session/summary/SummaryRoute.tsx'), 'sessionSummary')
const paper = late(() => import('./DocumentRoute.tsx'), 'documents', 'papers', 'written')

/** The page of an address outside any plan. */
export function pageOutside(parts: readonly string[]): Page | undefined {
  const known = outside.get(`/${parts.join('/')}`)
  if (known) return known
  const [part = '', planId] = parts
  return `/${part}` === paths.desk && planId !== undefined && parts.length === 2
    ? page(record, { planId }, planId)
    : undefined
}

/** The page that an address names within a plan, by its parts behind the plan. Undefined where it is too long to name one. */
export function pageOfPlan(rest: readonly string[]): Page | undefined {
  const [part = '', which = '', item] = rest
  const depth = rest.length
  if (depth > 3) return undefined
  const known = alone.get(rest.join('/'))
  if (known) return known
  if (part === 'first' && depth === 2) return page(first, { page: which }, which)
  if (part === 'talk' && depth === 2) return page(talk, { id: which }, which)
  if (part === 'what-if' && depth <= 2) return page(whatIf, { name: rest[1] }, part)
  if (part === 'session' && which === 'summary') return page(summary, { which: item }, which)
  if (part === 'documents') return page(paper, { id: which, subject: item }, part)
  // Which steps there are depends on the plan.
  const step = stepAddress(part, which)
  return { element: <StepRoute section={part} step={which} item={item} />, fetch: step && screens[step].fetch }
}
