import { useSelector } from '@xstate/react'
import { Suspense, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { said } from '#domain/plan/current.ts'
import { sectionOf, stageIds, stageNumber } from '#domain/stages/sections.ts'
import { usePlanActor, useCurrent, usePlanId, useStandings } from '#plan/planActor.ts'
import { PartMissing } from '#forms/PartMissing.tsx'
import { paths } from '#routes/paths.ts'
import { SlotsContext } from '#plan/slots.ts'
import { around } from '#plan/steps.ts'
import { useWords } from '#wording/words.ts'
import { useActors } from './actorsContext.ts'
import { Bar } from './Bar.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Failed } from './Failed.tsx'
import { Foot } from './Foot.tsx'
import { AutosaveNotice } from './AutosaveNotice.tsx'
import { Rail } from './Rail.tsx'
import { SessionBar } from './lazyParts.ts'
import { SavedState } from './SavedState.tsx'
import { UndoRow } from './UndoRow.tsx'
import { useClosing } from './useClosing.ts'
import { useDay } from './useDay.ts'
import { usePersisting } from './usePersisting.ts'
import { useHiding } from './useHiding.ts'
import { useRules } from './useRules.ts'
import { useSlotsOf } from './useSlotsOf.ts'
import { useUndoKeys } from './useUndoKeys.ts'

/** A page of an open plan: bar with where and saved, rail on the pages of sections, notices, page, foot. */
export function PlanFrame({ children }: { readonly children: ReactNode }) {
  const shell = useWords('shell')
  const planActor = usePlanActor()
  const planId = usePlanId()
  const standings = useStandings()
  const { pathname } = useLocation()
  const asking = useSelector(planActor, (state) => state.hasTag('asking'))
  const { where, pageOf, isSection } = useWhere()
  const slots = useSlotsOf(planActor)
  useDay(planActor)
  useHiding(planActor)
  usePersisting(planActor, useActors().store)
  useClosing(planActor)
  useUndoKeys(planActor)
  useRules(planActor)

  return (
    <SlotsContext value={slots}>
      <Bar
        home={paths.overview(planId)}
        standings={standings}
        where={where}
        state={
          <SavedState pageOf={pageOf}>
            <UndoRow />
          </SavedState>
        }
        menu
      />
      {slots.Side && (
        <ErrorBoundary resetKey={pathname} renderFallback={() => <PartMissing />}>
          <Suspense>
            <SessionBar />
          </Suspense>
        </ErrorBoundary>
      )}
      <main id="main" className={isSection ? 'room with-rail' : 'room'} tabIndex={-1}>
        {isSection && <Rail />}
        <div className="room-main">
          <AutosaveNotice />
          <ErrorBoundary
            resetKey={pathname}
            renderFallback={(error, again) => <Failed error={error} again={again} home={paths.overview(planId)} />}
          >
            <Suspense fallback={<p className="soft loading">{shell.loading}</p>}>{!asking && children}</Suspense>
          </ErrorBoundary>
        </div>
        <Foot planId={planId}>
          <UndoRow />
        </Foot>
      </main>
    </SlotsContext>
  )
}

/** What the bar says of the place: the stage and its page, or the group and the page. */
function useWhere() {
  const shell = useWords('shell')
  const now = useCurrent()
  const { pathname } = useLocation()
  const [, , part = '', step = ''] = pathname.split('/')
  const group = said(now.sections.about.name)
  const section = sectionOf(part)
  if (section) {
    const stage = stageIds.find((id) => id === section.id)
    const { page, pages } = around(now, part, step)
    const small = stage ? shell.stageOf(stageNumber(stage)) : shell.beforeStages
    const pageOf =
      page === undefined
        ? undefined
        : stage
          ? shell.stagePage(stageNumber(stage), page, pages)
          : shell.pageOf(page, pages)
    return { where: { small, big: shell.sections[section.id].title }, pageOf, isSection: true }
  }
  const pages = new Map<string, string>(Object.entries(shell.pages))
  return {
    where: {
      small: group ?? shell.unnamed,
      isName: group !== undefined,
      big: pages.get(part || 'overview') ?? shell.app,
    },
    pageOf: undefined,
    isSection: false,
  }
}
