import { beforeEach, describe, expect, test } from 'vitest'
import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate'
import { field } from '#domain/plan/field.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Unsigned } from '#storage/writing.ts'
import { openPlanMachine } from './openPlan.ts'
import type { OpenPlanEvent, Reread } from './openPlan.types.ts'
import { planLibraryMachine } from './planLibrary.ts'

const typed = (value: string): OpenPlanEvent => ({
  type: 'plan.edited',
  edit: field('about', 'problem').put({ value }),
})
const arrive = () => new Promise((resolve) => setTimeout(resolve, 0))

let saved: Unsigned[]
let putBy: Unsigned[]
let takes: boolean
beforeEach(() => {
  saved = []
  putBy = []
  takes = true
})

/** A plan library whose tab holds the write lock, with an open plan. */
async function open(keepsNothing = false) {
  const planActor = openPlanMachine.provide({
    actors: {
      writeLock: fromCallback<OpenPlanEvent, { planId: string }>(({ sendBack }) => sendBack({ type: 'lock.granted' })),
      watch: fromCallback<OpenPlanEvent, { planId: string }>(() => undefined),
      save: fromPromise(async ({ input }) => {
        if (!takes) throw new SaveProblem('full')
        saved.push(input)
        return { revision: input.revision, backends: 'both' as const }
      }),
      putBy: fromPromise(async ({ input }) => void putBy.push(input)),
      reread: fromPromise<Reread | undefined, { planId: string }>(async () => undefined),
    },
  })
  const planLibrary = createActor(planLibraryMachine.provide({ actors: { planActor } }), {
    clock: new SimulatedClock(),
    input: { locked: false },
  })
  planLibrary.start()
  const envelope = envelopeWith(newPlan('2026-10-05'))
  planLibrary.send({ type: 'plan.begun', input: { envelope, today: '2026-11-23', keepsNothing } })
  await arrive()
  const { planActor: actor } = planLibrary.getSnapshot().context
  if (!actor) throw new Error('no plan is open')
  return { planLibrary, planActor: actor, planId: envelope.planId }
}
const problems = () => saved.map((each) => each.plan.sections.about.problem?.value)

describe('leaving a plan', () => {
  test('within the pause after typing saves what was typed', async () => {
    const { planLibrary, planActor } = await open()
    planActor.send(typed('Stroke'))
    expect(problems()).toEqual([])
    planLibrary.send({ type: 'plan.left' })
    expect(problems()).toEqual(['Stroke'])
    expect(planLibrary.getSnapshot().matches('choosing')).toBe(true)
  })

  test('for another one does too', async () => {
    const { planLibrary, planActor } = await open()
    planActor.send(typed('Stroke'))
    planLibrary.send({ type: 'plan.asked', planId: 'another' })
    expect(problems()).toEqual(['Stroke'])
  })

  test('that no backend takes does not end it: coming back finds what was typed', async () => {
    const { planLibrary, planActor, planId } = await open()
    takes = false
    planActor.send(typed('Stroke'))
    planActor.send({ type: 'page.hidden' })
    await arrive()
    expect(planActor.getSnapshot().hasTag('failing')).toBe(true)
    planLibrary.send({ type: 'plan.left' })
    planLibrary.send({ type: 'plan.asked', planId })
    expect(planLibrary.getSnapshot().context.planActor).toBe(planActor)
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })

  test('where the browser keeps nothing leaves it with the store, until the page is closed', async () => {
    const { planLibrary, planActor } = await open(true)
    planActor.send(typed('Stroke'))
    planLibrary.send({ type: 'plan.left' })
    expect(problems()).toEqual(['Stroke'])
  })

  test('that was removed writes nothing, or it would come back; what was not saved goes into a restore point', async () => {
    const { planLibrary, planActor, planId } = await open()
    planActor.send(typed('Stroke'))
    planLibrary.send({ type: 'plan.gone', planId })
    await arrive()
    expect(saved).toEqual([])
    expect(putBy.map((each) => each.plan.sections.about.problem?.value)).toEqual(['Stroke'])
  })

  test('that was removed after everything was saved keeps nothing more', async () => {
    const { planLibrary, planActor, planId } = await open()
    planActor.send(typed('Stroke'))
    planActor.send({ type: 'page.hidden' })
    await arrive()
    planLibrary.send({ type: 'plan.gone', planId })
    await arrive()
    expect(putBy).toEqual([])
  })
})
