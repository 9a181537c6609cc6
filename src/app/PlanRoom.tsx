import { useSelector } from '@xstate/react'
import { Suspense, useEffect } from 'react'
import { Outlet, useLocation, useParams } from 'react-router'
import { OpenPlan } from '#plan/OpenPlan.tsx'
import { paths } from '#routes/paths.ts'
import { WordsOfSetting } from '#wording/WordsOfSetting.tsx'
import { useWords } from '#wording/words.ts'
import { isFoundersAloneAt } from '#domain/stages/foundersAlone.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import { useActors } from './actorsContext.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { FoundersOnly } from './FoundersOnly.tsx'
import { Frame } from './Frame.tsx'
import { partsOf } from './partsOf.ts'
import { PlanFrame } from './PlanFrame.tsx'
import { MissingPlan, UnreadablePlan } from './lazyParts.ts'
import { useSessionGone } from './useSessionGone.ts'

/** Everything of one plan. The address says which; the plan library opens it. */
export function PlanRoom() {
  const { planId = '' } = useParams()
  const { planLibrary, store } = useActors()
  const { pathname } = useLocation()
  const state = useSelector(planLibrary, (snapshot) => snapshot)
  const words = useWords('shell').room

  useEffect(() => planLibrary.send({ type: 'plan.asked', planId }), [planLibrary, planId])

  const { planActor, unreadable, missing, unsure } = state.context
  const isOpen = state.matches('open') && state.context.planId === planId
  useEffect(() => {
    if (!isOpen) return
    store.setLastPlan(planId)
    // Whoever opens this browser next may not be the founder.
    if (!isFoundersAloneAt(partsOf(pathname))) store.setLastAddress(planId, pathname)
  }, [isOpen, store, planId, pathname])

  useSessionGone(planId, isOpen ? planActor : undefined, state.matches('unreadable') || (missing === planId && !unsure))

  const opening = (
    <Frame>
      <p className="soft loading">{words.opening}</p>
    </Frame>
  )
  if (isOpen && planActor)
    return (
      <Suspense fallback={opening}>
        <PlanPages key={planId} planActor={planActor} />
      </Suspense>
    )
  return (
    <ErrorBoundary
      resetKey={pathname}
      renderFallback={(error, again) => (
        <Frame>
          <Failed error={error} again={again} home={paths.plans} />
        </Frame>
      )}
    >
      <Suspense fallback={opening}>
        {state.matches('unreadable') && unreadable ? (
          <Frame>
            <UnreadablePlan planId={planId} unreadable={unreadable} />
          </Frame>
        ) : missing === planId ? (
          <Frame>
            <MissingPlan planId={planId} unsure={unsure} />
          </Frame>
        ) : (
          opening
        )}
      </Suspense>
    </ErrorBoundary>
  )
}

function PlanPages({ planActor }: { readonly planActor: PlanActor }) {
  const { pathname } = useLocation()
  return (
    <OpenPlan planActor={planActor}>
      <WordsOfSetting>
        <PlanFrame>
          <FoundersOnly at={pathname}>
            <Outlet />
          </FoundersOnly>
        </PlanFrame>
      </WordsOfSetting>
    </OpenPlan>
  )
}
