import type { StageId } from '#domain/plan/sections.ts'
import type { Phase, Standing } from '#domain/stages/standing.ts'
import { openPlanSetup } from './openPlan.setup.ts'

/** The plan has jumped (another tab's was taken up): there may be no arrow, so the chair is placed anew. */
const elsewhere = (stage: StageId, as: Standing) => ({
  target: 'placing',
  guard: { type: 'standsElsewhere' as const, params: { stage, as } },
})
const to = (stage: StageId, as: Standing) => ({ target: as, guard: { type: 'stands' as const, params: { stage, as } } })

/**
 * One stage as a region. It has no actions: its guards compare one field of the assessment, which is a pure function of
 * the plan. `placing` is entered anew when the plan jumps (undo, redo, replacement), for a jump is no step of a walk;
 * until the rules have arrived there is no assessment, and every region stays in it.
 */
export const stageRegion = (stage: StageId) =>
  openPlanSetup.createStateConfig({
    initial: 'placing',
    on: { 'plan.undone': '.placing', 'plan.redone': '.placing', 'plan.replaced': '.placing' },
    states: {
      placing: {
        always: [to(stage, 'ready'), to(stage, 'needsAnotherLook'), to(stage, 'underWay'), to(stage, 'untouched')],
      },
      untouched: { always: [to(stage, 'ready'), to(stage, 'underWay'), elsewhere(stage, 'untouched')] },
      underWay: { always: [to(stage, 'ready'), to(stage, 'untouched'), elsewhere(stage, 'underWay')] },
      ready: { always: [to(stage, 'needsAnotherLook'), elsewhere(stage, 'ready')] },
      needsAnotherLook: { always: [to(stage, 'ready'), elsewhere(stage, 'needsAnotherLook')] },
    },
  })

const reached = (phase: Phase) => ({ target: phase, guard: { type: 'inPhase' as const, params: { phase } } })
/** From anywhere: a founding may be paused, ended or joined to another group at any time, and be taken up again. */
const leaving = [reached('paused'), reached('ended'), reached('joined')]
const back = [reached('gathering'), reached('preparing'), reached('meeting'), reached('settled')]

/** The founding as a whole: derived from the plan like the stages. */
export const phaseRegion = openPlanSetup.createStateConfig({
  initial: 'placing',
  states: {
    placing: { always: [...back, ...leaving] },
    gathering: { always: [reached('preparing'), reached('meeting'), reached('settled'), ...leaving] },
    preparing: { always: [reached('gathering'), reached('meeting'), reached('settled'), ...leaving] },
    meeting: { always: [reached('settled'), reached('preparing'), reached('gathering'), ...leaving] },
    settled: { always: [reached('meeting'), reached('preparing'), reached('gathering'), ...leaving] },
    paused: { always: [...back, reached('ended'), reached('joined')] },
    ended: { always: [...back, reached('paused'), reached('joined')] },
    joined: { always: [...back, reached('paused'), reached('ended')] },
  },
})
