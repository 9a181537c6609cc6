import { fromCallback, fromPromise } from 'xstate'
import { currentVersion } from '#domain/plan/envelope.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { OpenPlanEvent } from '#machine/openPlan.types.ts'
import { shelfMachine, type ShelfEvent } from '#machine/shelf.ts'
import type { DeviceLock } from '#storage/deviceLock.types.ts'
import { headOf } from '#storage/head.ts'
import { holdPen } from '#storage/writeLock.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { loadPlan } from './loadPlan.ts'

/** The machines joined with the world: storage, locks and other tabs. */
export function shelfOn(store: PlanStore, lock?: DeviceLock) {
  const founding = openPlanMachine.provide({
    actors: {
      pen: fromCallback<OpenPlanEvent, { planId: string }>(({ input, sendBack, receive }) => {
        const pen = holdPen(navigator.locks, input.planId, {
          onGranted: () => sendBack({ type: 'pen.granted' }),
          onWaiting: () => sendBack({ type: 'pen.waiting' }),
          onTaken: () => sendBack({ type: 'pen.taken' }),
        })
        receive((event) => {
          if (event.type === 'pen.wanted') pen.take()
        })
        return () => pen.release()
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
        // What is sealed without the header that opens it could never be read again.
        if (lock?.wasOpen()) await (await lock.work()).keepAgain()
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
  return shelfMachine.provide({
    actors: {
      founding,
      open: fromPromise(({ input }) => loadPlan(store, input.planId)),
      presence: fromCallback<ShelfEvent, { planId: string }>(({ input: { planId }, sendBack }) =>
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
