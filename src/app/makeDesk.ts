import { currentVersion, envelopeKind } from '#domain/plan/envelope.ts'
import type { Desk } from '#asking/desk.ts'
import type { PlanStore } from '#storage/planStore.ts'

/** The counselor's desk for screens, on the store. */
export function makeDesk(store: PlanStore): Desk {
  return {
    all: async () => (await store.desk()).all(),
    entry: async (planId) => (await store.desk()).entry(planId),
    library: async () => (await store.desk()).library(),
    forget: async (planId) => {
      store.setRunningSession(planId, undefined)
      await (await store.desk()).forget(planId)
    },
    keepBase: async (planId, session, plan) => {
      const desk = await store.desk()
      // Where the new one is not kept, the one of an earlier session must not pass for it.
      await desk.keepBase(planId, undefined)
      await desk.keepBase(planId, {
        kind: envelopeKind,
        version: currentVersion,
        planId,
        copyId: planId,
        revision: 0,
        savedAt: '',
        writer: '',
        plan,
        own: {},
      })
      store.setRunningSession(planId, session)
    },
    base: async (planId) => (await (await store.desk()).base(planId))?.plan,
    endSession: (planId) => store.setRunningSession(planId, undefined),
  }
}
