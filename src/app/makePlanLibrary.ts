import type { Envelope } from '#domain/plan/envelope.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { rules } from '#plan/rules.ts'
import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { PlanLibrary } from '#ports/plans.ts'
import type { PassphraseGate } from '#storage/passphraseGate.types.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { CurtainKeeper } from './curtain.ts'
import { fresh } from './fresh.ts'
import type { PlanLibraryWork } from './planLibraryWork.ts'
import { today } from './today.ts'

/** The plans of this device for screens, on the store and the plan library machine. */
export function makePlanLibrary(
  store: PlanStore,
  actor: PlanLibraryActor,
  device: PassphraseGate,
  curtain: CurtainKeeper,
  work: () => Promise<PlanLibraryWork>,
): PlanLibrary {
  const begin: PlanLibrary['begin'] = (plan = newPlan(today()), as) => {
    const envelope: Envelope = {
      ...fresh(plan),
      savedAt: '',
      writer: '',
      ...(as === 'example' ? { example: true } : {}),
    }
    actor.send({
      type: 'plan.begun',
      input: { envelope, today: today(), fresh: true, keepsNothing: store.keeps === 'nothing', assess: rules.now() },
    })
    curtain.show(envelope.planId)
    return envelope.planId
  }
  return {
    get keeps() {
      return store.keeps
    },
    watchPlans: (changed) => {
      const stops = [store.watchCards(changed), curtain.watch(changed)]
      return () => stops.forEach((stop) => stop())
    },
    begin,
    beginEmpty: async () => {
      // A list that cannot be read keeps nobody from beginning.
      const empty = await work()
        .then(({ untouched }) => untouched())
        .catch(() => undefined)
      if (empty !== undefined) curtain.show(empty)
      return empty ?? begin()
    },
    /** After leaving in a hurry the lists are a newcomer's: only what was begun in this tab since. */
    plans: async () => {
      const { left, shown } = curtain.now()
      if (!left) return (await work()).plans()
      return shown.length === 0 ? [] : (await (await work()).plans()).filter(({ planId }) => shown.includes(planId))
    },
    rename: async (...of) => (await work()).rename(...of),
    copy: async (...of) => (await work()).copy(...of),
    remove: async (planId, revision) => {
      await store.remove(planId, revision)
      actor.send({ type: 'plan.gone', planId })
    },
    putBack: async (planId) => (await store.restore(planId)).is !== 'missing',
    canPutBack: store.canRestore,
    eraseAll: async (undo) => {
      const hasLock = device.state() !== 'none'
      // Afterwards the copy of the page for work without a network is gone, and this with it.
      const passphraseWork = hasLock && !undo ? device.work().catch(() => undefined) : undefined
      await (await work()).eraseAll(undo)
      // The passphrase is gone with the rest: what is kept from now on must not be encrypted with a key that nobody has. What
      // may be put back still needs it.
      await (await passphraseWork)?.lookAgain().catch(() => {})
      if (hasLock && actor.getSnapshot().matches('locked')) actor.send({ type: 'tab.opened' })
    },
  }
}
