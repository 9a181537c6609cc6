import { useSelector } from '@xstate/react'
import { lazy, Suspense, useEffect } from 'react'
import { Route, Routes, useLocation, useParams } from 'react-router'
import { FoundingContext } from '#asking/founding.ts'
import { paths } from '#asking/paths.ts'
import { useWords } from '#asking/words.ts'
import type { FoundingRef } from '#machine/shelf.ts'
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
const WhatIf = lazy(() => import('./WhatIfRoute.tsx'))
const SessionSummary = lazy(() => import('./SessionSummaryRoute.tsx'))
const Session = lazy(() => import('#features/session/Session.tsx'))
const Talk = lazy(() => import('./TalkRoute.tsx'))
const FirstRoute = lazy(() => import('./FirstRoute.tsx'))

/** Everything of one plan. The address says which; the shelf opens it. */
export function PlanRoom() {
  const { shelf, store } = useActors()
  const { planId = '' } = useParams()
  const { pathname } = useLocation()
  const state = useSelector(shelf, (snapshot) => snapshot)
  const words = useWords('shell').room

  useEffect(() => shelf.send({ type: 'plan.asked', planId }), [shelf, planId])

  // Removed in another tab: said at once, instead of saving into nothing.
  useEffect(() => store.watch(planId, (text) => text === null && shelf.send({ type: 'plan.gone', planId })), [shelf, store, planId])

  const { founding, sealed, missing, unsure } = state.context
  const isOpen = state.matches('open') && state.context.planId === planId
  useEffect(() => {
    if (!isOpen) return
    store.setLastPlan(planId)
    store.setLastAddress(planId, pathname)
  }, [isOpen, store, planId, pathname])

  if (isOpen && founding) return <OpenPlan key={planId} founding={founding} />
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

function OpenPlan({ founding }: { readonly founding: FoundingRef }) {
  return (
    <FoundingContext value={founding}>
      <PlanFrame>
        <Routes>
          <Route index element={<Overview />} />
          <Route path="first/:page" element={<FirstRoute />} />
          <Route path="checklist" element={<Checklist />} />
          <Route path="notice" element={<Notice />} />
          <Route path="session/summary" element={<SessionSummary />} />
          <Route path="session/summary/:which" element={<SessionSummary />} />
          <Route path="documents" element={<Documents />} />
          <Route path="documents/kit" element={<Kit />} />
          <Route path="documents/worksheets" element={<Worksheets />} />
          <Route path="documents/:id" element={<DocumentRoute />} />
          <Route path="documents/:id/:subject" element={<DocumentRoute />} />
          <Route path="copies" element={<Copies />} />
          <Route path="what-if" element={<WhatIf />} />
          <Route path="what-if/:which" element={<WhatIf />} />
          <Route path="session" element={<Session />} />
          <Route path="talk/:id" element={<Talk />} />
          <Route path=":section" element={<StepRoute />} />
          <Route path=":section/:step" element={<StepRoute />} />
          <Route path=":section/:step/:item" element={<StepRoute />} />
          <Route path="*" element={<NoPage />} />
        </Routes>
      </PlanFrame>
    </FoundingContext>
  )
}
