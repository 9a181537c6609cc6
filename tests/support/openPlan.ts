import { createActor, fromCallback, fromPromise, SimulatedClock, type Actor } from 'xstate'
import { newPlan } from '#domain/plan/plan.ts'
import { judge } from '#domain/stages/judging.ts'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { OpenPlanEvent, OpenPlanInput, Reread } from '#machine/openPlan.types.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import { envelopeWith } from './envelopeWith.ts'

interface World {
  /** What the pen says as soon as it is asked. */
  readonly pen?: OpenPlanEvent
  readonly save?: (envelope: Unsigned) => Promise<Saved>
  /** There is no database for restore points. */
  readonly keepsNoPoints?: boolean
  readonly reread?: () => Promise<Reread | undefined>
}

/** A founding in a world of our own: its clock stands still until told, its storage does what the test says. */
export function openAPlan(input: Partial<OpenPlanInput> = {}, world: World = {}) {
  const saves: Unsigned[] = []
  const putBy: Unsigned[] = []
  const clock = new SimulatedClock()
  const machine = openPlanMachine.provide({
    actors: {
      pen: fromCallback<OpenPlanEvent, { planId: string }>(({ sendBack, receive }) => {
        sendBack(world.pen ?? { type: 'pen.granted' })
        receive((event) => event.type === 'pen.wanted' && sendBack({ type: 'pen.granted' }))
      }),
      save: fromPromise<Saved, Unsigned>(({ input: envelope }) => {
        saves.push(envelope)
        return world.save?.(envelope) ?? Promise.resolve({ revision: envelope.revision, homes: 'both' })
      }),
      putBy: fromPromise<void, Unsigned>(async ({ input: envelope }) => {
        if (world.keepsNoPoints) throw new SaveProblem('unknown')
        putBy.push(envelope)
      }),
      reread: fromPromise<Reread | undefined, { planId: string }>(() => world.reread?.() ?? Promise.resolve(undefined)),
    },
  })
  const founding = createActor(machine, {
    clock,
    input: { envelope: envelopeWith(newPlan('2026-10-05')), today: '2026-11-23', judge, ...input },
  })
  founding.start()
  return { founding, clock, saves, putBy }
}

export type Founding = Actor<typeof openPlanMachine>
/** Lets promises that are under way arrive. */
export const arrive = () => new Promise<void>((resolve) => setTimeout(resolve, 0))
