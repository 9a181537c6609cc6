import { fromCallback, fromPromise, setup } from 'xstate'
import type { StageId } from '#domain/plan/sections.ts'
import type { Phase, Standing } from '#domain/stages/standing.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import type { PlanActorContext, OpenPlanEvent, OpenPlanInput, Reread } from './openPlan.types.ts'

/**
 * What the machine of an open plan is made of. The actors stand for the world outside; the real ones are provided at the edge
 * (`app/`), simple ones in tests.
 */
export const openPlanSetup = setup({
  types: {
    context: {} as PlanActorContext,
    events: {} as OpenPlanEvent,
    input: {} as OpenPlanInput,
    tags: {} as
      | 'editable'
      | 'readOnly'
      | 'unsaved'
      | 'failing'
      | 'onlyHere'
      | 'vanished'
      | 'asking'
      | 'keepsNothing'
      | 'together'
      | 'summing',
  },
  actors: {
    /** Asks for the write lock of a plan and says what comes of it: `lock.granted`, `lock.waiting`, `lock.taken`. */
    writeLock: fromCallback<OpenPlanEvent, { readonly planId: string }>(() => {}),
    /** Says when another tab has saved this plan, `copy.changed`, and when what was kept was cleared, `copy.vanished`. */
    watch: fromCallback<OpenPlanEvent, { readonly planId: string }>(() => {}),
    save: fromPromise<Saved, Unsigned>(() => Promise.reject(new SaveProblem('unknown'))),
    /** The same where what was kept vanished, and the person wants it here again. */
    saveAnew: fromPromise<Saved, Unsigned>(() => Promise.reject(new SaveProblem('unknown'))),
    /** Keeps the plan as it stands in this tab beside the one of the other tab, as a restore point. */
    putBy: fromPromise<void, Unsigned>(() => Promise.reject(new SaveProblem('unknown'))),
    /** What the backends hold now: read when the write lock comes. */
    reread: fromPromise<Reread | undefined, { readonly planId: string }>(() => Promise.resolve(undefined)),
  },
  guards: {
    stands: ({ context }, { stage, as }: { stage: StageId; as: Standing }) =>
      context.assessment?.stages[stage].standing === as,
    standsElsewhere: ({ context }, { stage, as }: { stage: StageId; as: Standing }) =>
      context.assessment !== undefined && context.assessment.stages[stage].standing !== as,
    inPhase: ({ context }, { phase }: { phase: Phase }) => context.assessment?.phase === phase,
    keepsNothing: ({ context }) => context.keepsNothing,
    isTogether: ({ context }) => context.session !== undefined,
    allSaved: ({ context }) => context.revision === context.savedRevision,
    savedAll: ({ context }, { revision }: { revision: number }) => context.revision === revision,
    isOvertaken: (_, { error }: { error: unknown }) => error instanceof SaveProblem && error.why === 'overtaken',
    mayBeBehind: ({ context }) => context.mayBeBehind,
    isUnseen: ({ context }, { error }: { error: unknown }) =>
      context.mayBeBehind && error instanceof SaveProblem && error.why === 'overtaken',
    hasVanished: (_, { error }: { error: unknown }) => error instanceof SaveProblem && error.why === 'vanished',
    isNewer: ({ context }, { revision }: { revision: number }) => revision > context.savedRevision,
  },
  delays: {
    pauseInTyping: 250,
    mostTyping: 1000,
    nextTry: 5000,
  },
})
