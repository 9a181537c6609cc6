import { useSelector } from '@xstate/react'
import { lazy, Suspense, useEffect, type ReactElement } from 'react'
import { useLocation } from 'react-router'
import { FoundingContext } from '#asking/founding.ts'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'
import { currentVersion } from '#domain/plan/envelope.ts'
import type { FoundingRef } from '#machine/shelf.ts'
import { headOf } from '#storage/head.ts'
import { useActors } from './actorsContext.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Frame } from './Frame.tsx'
import { NoPage } from './NoPage.tsx'
import { PlanFrame } from './PlanFrame.tsx'
import { MissingPlan, SealedPlan } from './rare.ts'
import { StepRoute } from './StepRoute.tsx'

const Overview = lazy(() => import('#features/overview/Overview.tsx'))
const Checklist = lazy(() => import('#features/checklist/Checklist.tsx'))
const DocumentRoute = lazy(() => import('./DocumentRoute.tsx'))
const Documents = lazy(() => import('#features/documents/Documents.tsx'))
const Kit = lazy(() => import('#features/documents/kit/Kit.tsx'))
const Worksheets = lazy(() => import('#features/documents/worksheets/Worksheets.tsx'))
const Notice = lazy(() => import('#features/documents/Notice.tsx'))
const Copies = lazy(() => import('#features/copies/Copies.tsx'))
const WhatIf = lazy(() => import('#features/whatIf/Case.tsx'))
const Session = lazy(() => import('#features/session/Session.tsx'))
const Summary = lazy(() => import('#features/session/summary/SummaryRoute.tsx'))
const Talk = lazy(() => import('#features/talk/Talk.tsx'))
const First = lazy(() => import('#features/start/First.tsx'))

/** Pages of a plan whose address says all there is to say. */
const alone: ReadonlyMap<string, ReactElement> = new Map([
  ['checklist', <Checklist key="checklist" />],
  ['notice', <Notice key="notice" />],
  ['copies', <Copies key="copies" />],
  ['session', <Session key="session" />],
  ['documents', <Documents key="documents" />],
  ['documents/kit', <Kit key="kit" />],
  ['documents/worksheets', <Worksheets key="worksheets" />],
])

interface Props {
  readonly planId: string
  /** The parts of the address behind the plan. */
  readonly rest: readonly string[]
}

/** Everything of one plan. The address says which; the shelf opens it. */
export function PlanRoom({ planId, rest }: Props) {
  const { shelf, store } = useActors()
  const { pathname } = useLocation()
  const state = useSelector(shelf, (snapshot) => snapshot)
  const words = useWords('shell').room

  useEffect(() => shelf.send({ type: 'plan.asked', planId }), [shelf, planId])

  useEffect(
    () =>
      store.watch(planId, (text) => {
        const isNewer = text !== null && (headOf(text)?.version ?? 0) > currentVersion
        // Removed in another tab: said at once, instead of saving into nothing.
        if (text === null || isNewer) shelf.send({ type: 'plan.gone', planId })
        // Written there by a newer build: opened anew, which says so. This page could never save it again.
        if (isNewer) shelf.send({ type: 'plan.asked', planId })
      }),
    [shelf, store, planId],
  )

  const { founding, sealed, missing, unsure } = state.context
  const isOpen = state.matches('open') && state.context.planId === planId
  useEffect(() => {
    if (!isOpen) return
    store.setLastPlan(planId)
    store.setLastAddress(planId, pathname)
  }, [isOpen, store, planId, pathname])

  if (isOpen && founding) return <OpenPlan key={planId} founding={founding} planId={planId} rest={rest} />
  const opening = (
    <Frame>
      <p className="soft">{words.opening}</p>
    </Frame>
  )
  return (
    <ErrorBoundary resetKey={pathname} renderFallback={(error, again) => <Frame><Failed error={error} again={again} home={paths.plans} /></Frame>}>
      <Suspense fallback={opening}>
        {state.matches('sealed') && sealed ? (
          <SealedPlan planId={planId} sealed={sealed} />
        ) : missing === planId ? (
          <MissingPlan planId={planId} unsure={unsure} />
        ) : (
          opening
        )}
      </Suspense>
    </ErrorBoundary>
  )
}

function OpenPlan({ founding, planId, rest }: Props & { readonly founding: FoundingRef }) {
  return (
    <FoundingContext value={founding}>
      <PlanFrame>
        <Page planId={planId} rest={rest} />
      </PlanFrame>
    </FoundingContext>
  )
}

function Page({ planId, rest }: Props) {
  const [part = '', which = '', item] = rest
  const depth = rest.length
  if (depth === 0) return <Overview />
  if (depth > 3) return <NoPage planId={planId} />
  const page = alone.get(rest.join('/'))
  if (page) return page
  if (part === 'first' && depth === 2) return <First key={which} page={which} />
  if (part === 'talk' && depth === 2) return <Talk key={which} id={which} />
  if (part === 'what-if' && depth <= 2) return <WhatIf name={rest[1]} />
  if (part === 'session' && which === 'summary') return <Summary which={item} />
  if (part === 'documents') return <DocumentRoute id={which} subject={item} />
  return <StepRoute section={part} step={which} item={item} />
}
