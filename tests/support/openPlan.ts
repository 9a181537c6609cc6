import { createActor, fromCallback, fromPromise, SimulatedClock, type Actor } from 'xstate'
import { newPlan } from '#domain/plan/plan.ts'
import { assess } from '#domain/stages/assess.ts'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { OpenPlanEvent, OpenPlanInput, Reread } from '#machine/openPlan.types.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import { envelopeWith } from './envelopeWith.ts'

interface World {
  /** What the write lock says as soon as it is asked. */
  readonly writeLock?: OpenPlanEvent
  readonly save?: (envelope: Unsigned) => Promise<Saved>
  /** There is no database for restore points. */
  readonly keepsNoPoints?: boolean
  readonly reread?: () => Promise<Reread | undefined>
}

/** A plan in a world of our own: its clock stands still until told, its storage does what the test says. */
export function openAPlan(input: Partial<OpenPlanInput> = {}, world: World = {}) {
  const saves: Unsigned[] = []
  const putBy: Unsigned[] = []
  const clock = new SimulatedClock()
  const machine = openPlanMachine.provide({
    actors: {
      writeLock: fromCallback<OpenPlanEvent, { planId: string }>(({ sendBack, receive }) => {
        sendBack(world.writeLock ?? { type: 'lock.granted' })
        receive((event) => event.type === 'lock.wanted' && sendBack({ type: 'lock.granted' }))
      }),
      save: fromPromise<Saved, Unsigned>(({ input: envelope }) => {
        saves.push(envelope)
        return world.save?.(envelope) ?? Promise.resolve({ revision: envelope.revision, backends: 'both' })
      }),
      putBy: fromPromise<void, Unsigned>(async ({ input: envelope }) => {
        if (world.keepsNoPoints) throw new SaveProblem('unknown')
        putBy.push(envelope)
      }),
      reread: fromPromise<Reread | undefined, { planId: string }>(() => world.reread?.() ?? Promise.resolve(undefined)),
    },
  })
  const planActor = createActor(machine, {
    clock,
    input: { envelope: envelopeWith(newPlan('2026-10-05')), today: '2026-11-23', assess, ...input },
  })
  planActor.start()
  return { planActor, clock, saves, putBy }
}

export type Founding = Actor<typeof openPlanMachine>
/** Lets promises that are under way arrive. */
export const arrive = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
