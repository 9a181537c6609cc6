import { fromCallback, fromPromise } from 'xstate'
import { currentVersion } from '#domain/plan/envelope.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { OpenPlanEvent } from '#machine/openPlan.types.ts'
import { planLibraryMachine, type PlanLibraryEvent } from '#machine/planLibrary.ts'
import type { PassphraseGate } from '#storage/passphraseGate.types.ts'
import { headOf } from '#storage/head.ts'
import { holdWriteLock } from '#storage/writeLock.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { loadPlan } from './loadPlan.ts'

/** The machines joined with the world: storage, locks and other tabs. */
export function planLibraryOn(store: PlanStore, gate?: PassphraseGate) {
  const planActor = openPlanMachine.provide({
    actors: {
      writeLock: fromCallback<OpenPlanEvent, { planId: string }>(({ input, sendBack, receive }) => {
        const writeLock = holdWriteLock(navigator.locks, input.planId, {
          onGranted: () => sendBack({ type: 'lock.granted' }),
          onWaiting: () => sendBack({ type: 'lock.waiting' }),
          onTaken: () => sendBack({ type: 'lock.taken' }),
        })
        receive((event) => {
          if (event.type === 'lock.wanted') writeLock.take()
        })
        return () => writeLock.release()
      }),
      watch: fromCallback<OpenPlanEvent, { planId: string }>(({ input, sendBack }) =>
        store.watch(
          input.planId,
          (text) => {
            const opened = text === null ? undefined : openText(text)
            if (opened?.is === 'open') sendBack({ type: 'copy.changed', envelope: opened.envelope })
          },
          () => sendBack({ type: 'copy.vanished' }),
          () => sendBack({ type: 'database.answered' }),
        ),
      ),
      save: fromPromise(({ input }) => store.write(input).confirmed),
      saveAnew: fromPromise(async ({ input }) => {
        // What is encrypted without the header that opens it could never be read again.
        if (gate?.wasOpen()) await (await gate.work()).keepAgain()
        return store.writeAnew(input).confirmed
      }),
      putBy: fromPromise(async ({ input }) => {
        if (!(await store.addPoint(input.planId, 'overtaken', { ...input, savedAt: '', writer: '' })))
          throw new SaveProblem('unknown')
      }),
      reread: fromPromise(async ({ input }) => {
        const found = await store.open(input.planId)
        return found.is === 'open' ? found : undefined
      }),
    },
  })
  return planLibraryMachine.provide({
    actors: {
      planActor,
      open: fromPromise(({ input }) => loadPlan(store, input.planId)),
      presence: fromCallback<PlanLibraryEvent, { planId: string }>(({ input: { planId }, sendBack }) =>
        store.watch(
          planId,
          (text) => {
            // Removed in another tab: said at once, instead of saving into nothing.
            if (text === null) sendBack({ type: 'plan.gone', planId })
            else if ((headOf(text)?.version ?? 0) > currentVersion) sendBack({ type: 'plan.outgrown', planId })
          },
          undefined,
          // Where it was missing because the database did not answer. What is open is asked for in vain.
          () => sendBack({ type: 'plan.asked', planId }),
        ),
      ),
    },
  })
}
