import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate'
import type { Envelope } from '#domain/plan/envelope.ts'
import { judge } from '#domain/stages/judging.ts'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { OpenPlanEvent, Reread } from '#machine/openPlan.types.ts'
import { holdPen } from '#storage/writeLock.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import { FakeLocks } from './fakeLocks.ts'
import type { FakeStorage } from './fakeStorage.ts'
import { newTab } from './stores.ts'

export type OpenTab = Awaited<ReturnType<typeof openTab>>

/**
 * A plan open in a tab of a browser: the real store and the real pen, as `app/actors.ts` joins them; only the clock
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
      pen: fromCallback<OpenPlanEvent, { planId: string }>(({ input, sendBack, receive }) => {
        const pen = holdPen(locks ?? undefined, input.planId, {
          onGranted: () => sendBack({ type: 'pen.granted' }),
          onWaiting: () => sendBack({ type: 'pen.waiting' }),
          onTaken: () => sendBack({ type: 'pen.taken' }),
        })
        receive((event) => {
          if (event.type === 'pen.wanted') pen.take()
        })
        return () => pen.release()
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
  const founding = createActor(machine, {
    clock,
    input: { envelope, fresh: found.is !== 'open', today: '2026-11-23', judge },
  }).start()
  /** Lets everything arrive that is under way: locks, reading anew, saves. */
  const arrive = async () => {
    let before
    let rounds = 0
    do {
      if ((rounds += 1) > 100) throw new Error('the tab never comes to rest')
      before = founding.getSnapshot()
      await store.look(fresh.planId)
      await store.points(fresh.planId)
      await store.look(fresh.planId)
    } while (before !== founding.getSnapshot())
  }
  await arrive()
  clock.increment(300)
  await arrive()
  return {
    store,
    founding,
    clock,
    locks: locks ?? undefined,
    arrive,
    /** Whether the homes take what this tab saves. */
    homesTake: (now: boolean) => void (takes = now),
  }
}
