import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate'
import type { Envelope } from '#domain/plan/envelope.ts'
import { assess } from '#domain/stages/assess.ts'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { OpenPlanEvent, Reread } from '#machine/openPlan.types.ts'
import { holdWriteLock } from '#storage/writeLock.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import { FakeLocks } from './fakeLocks.ts'
import type { FakeStorage } from './fakeStorage.ts'
import { newTab } from './stores.ts'

export type OpenTab = Awaited<ReturnType<typeof openTab>>

/**
 * A plan open in a tab of a browser: the real store and the real write lock, as `app/actors.ts` joins them; only the clock
 * stands still until told. `locks`: shared between tabs; null where the browser has none.
 */
export async function openTab(
  browser: FakeStorage,
  writer: string,
  fresh: Envelope,
  locks: FakeLocks | null = new FakeLocks(),
) {
  const store = newTab(browser, { writer })
  let takes = true
  const clock = new SimulatedClock()
  const machine = openPlanMachine.provide({
    actors: {
      writeLock: fromCallback<OpenPlanEvent, { planId: string }>(({ input, sendBack, receive }) => {
        const writeLock = holdWriteLock(locks ?? undefined, input.planId, {
          onGranted: () => sendBack({ type: 'lock.granted' }),
          onWaiting: () => sendBack({ type: 'lock.waiting' }),
          onTaken: () => sendBack({ type: 'lock.taken' }),
        })
        receive((event) => {
          if (event.type === 'lock.wanted') writeLock.take()
        })
        return () => writeLock.release()
      }),
      save: fromPromise<Saved, Unsigned>(({ input }) =>
        takes ? store.write(input).confirmed : Promise.reject(new SaveProblem('full')),
      ),
      putBy: fromPromise<void, Unsigned>(async ({ input }) => {
        if (!(await store.addPoint(input.planId, 'overtaken', { ...input, savedAt: '', writer: '' })))
          throw new SaveProblem('unknown')
      }),
      reread: fromPromise<Reread | undefined, { planId: string }>(async ({ input }) => {
        const found = await store.open(input.planId)
        return found.is === 'open' ? found : undefined
      }),
    },
  })
  const found = await store.open(fresh.planId)
  const envelope = found.is === 'open' ? found.envelope : fresh
  const planActor = createActor(machine, {
    clock,
    input: { envelope, fresh: found.is !== 'open', today: '2026-11-23', assess },
  }).start()
  /** Lets everything arrive that is under way: locks, reading anew, saves. */
  const arrive = async () => {
    let before
    let rounds = 0
    do {
      if ((rounds += 1) > 100) throw new Error('the tab never comes to rest')
      before = planActor.getSnapshot()
      await store.look(fresh.planId)
      await store.points(fresh.planId)
      await store.look(fresh.planId)
    } while (before !== planActor.getSnapshot())
  }
  await arrive()
  clock.increment(300)
  await arrive()
  return {
    store,
    planActor,
    clock,
    locks: locks ?? undefined,
    arrive,
    /** Whether the backends take what this tab saves. */
    homesTake: (now: boolean) => void (takes = now),
  }
}
