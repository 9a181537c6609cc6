import { useSelector } from '@xstate/react'
import { Suspense, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { said } from '#domain/plan/current.ts'
import { firstQuestions } from '#domain/stages/firstMinutes.ts'
import { usePlanActor, useCurrent, usePlanId, useStandings } from '#plan/planActor.ts'
import { PartMissing } from '#forms/PartMissing.tsx'
import { paths } from '#routes/paths.ts'
import { SlotsContext } from '#plan/slots.ts'
import { useWords } from '#wording/words.ts'
import { useActors } from './actorsContext.ts'
import { Bar } from './Bar.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Foot } from './Foot.tsx'
import { AutosaveNotice } from './AutosaveNotice.tsx'
import { SessionBar } from './lazyParts.ts'
import { SavedState } from './SavedState.tsx'
import { useClosing } from './useClosing.ts'
import { useDay } from './useDay.ts'
import { usePersisting } from './usePersisting.ts'
import { useHiding } from './useHiding.ts'
import { useRules } from './useRules.ts'
import { useSlotsOf } from './useSlotsOf.ts'
import { useUndoKeys } from './useUndoKeys.ts'

/** A page of an open plan: bar with its name and whether it is saved, notices, page, foot. */
export function PlanFrame({ children }: { readonly children: ReactNode }) {
  const shell = useWords('shell')
  const planActor = usePlanActor()
  const planId = usePlanId()
  const standings = useStandings()
  const { pathname } = useLocation()
  const asking = useSelector(planActor, (state) => state.hasTag('asking'))
  const name = said(useCurrent().sections.about.name)
  const slots = useSlotsOf(planActor)
  // In the first ten minutes there is one thing to do, and it is on the page.
  const isFirst = firstQuestions.some((page) => pathname === paths.first(planId, page))
  useDay(planActor)
  useHiding(planActor)
  usePersisting(planActor, useActors().store)
  useClosing(planActor)
  useUndoKeys(planActor)
  useRules(planActor)

  return (
    <SlotsContext value={slots}>
      <div className="bars">
        <Bar
          home={paths.overview(planId)}
          standings={standings}
          plan={{ name, state: <SavedState />, ...(isFirst && { doing: shell.pages.first }) }}
        />
        {slots.End && (
          <ErrorBoundary resetKey={pathname} renderFallback={() => <PartMissing />}>
            <Suspense>
              <SessionBar />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
      <main id="main" className="room" tabIndex={-1}>
        <div className="room-main">
          <AutosaveNotice />
          <ErrorBoundary
            resetKey={pathname}
            renderFallback={(error, again) => <Failed error={error} again={again} home={paths.overview(planId)} />}
          >
            <Suspense fallback={<p className="soft loading">{shell.loading}</p>}>{!asking && children}</Suspense>
          </ErrorBoundary>
        </div>
        {!isFirst && !asking && <Foot inPlan />}
      </main>
    </SlotsContext>
  )
}
