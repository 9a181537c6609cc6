import { isBlank, isUnused } from '#domain/desk/blank.ts'
import { currentVersion, envelopeKind } from '#domain/plan/envelope.ts'
import type { Desk, DeskRecord } from '#ports/desk.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { CurtainKeeper } from './curtain.ts'
import { hasWork } from './lookForDesk.ts'

/**
 * The counselor's desk for screens, on the store. What is kept here for the first time makes this browser a desk.
 * `asksFirst`: where a passphrase is set, that is asked for, and what it opens includes the desk.
 */
export function makeDesk(store: PlanStore, curtain: CurtainKeeper, asksFirst: () => boolean = () => false): Desk {
  const telling = <T>(record: DeskRecord<T>, isNothing: (now: T) => boolean): DeskRecord<T> => ({
    ...record,
    change: async (by) => {
      await record.change(by)
      if (!isNothing(record.now())) curtain.becomeDesk()
    },
  })
  return {
    all: async () => (await store.desk()).all(),
    entry: async (planId) => telling(await (await store.desk()).entry(planId), isBlank),
    library: async () => telling(await (await store.desk()).library(), isUnused),
    forget: async (planId) => {
      store.setRunningSession(planId, undefined)
      await (await store.desk()).forget(planId)
      if (await hasWork(store)) curtain.look()
      else curtain.endDesk()
    },
    keepBase: async (planId, plan) => {
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
    },
    base: async (planId) => (await (await store.desk()).base(planId))?.plan,
    beginSession: (planId, session) => {
      store.setRunningSession(planId, session)
      curtain.becomeDesk()
      curtain.look()
    },
    endSession: (planId) => {
      store.setRunningSession(planId, undefined)
      curtain.sessionEnded(planId)
    },
    openDesk: () => {
      if (asksFirst()) return
      curtain.goOn()
      curtain.openDesk()
    },
    coverDesk: curtain.coverDesk,
  }
}
