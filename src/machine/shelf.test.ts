import { beforeEach, describe, expect, test } from 'vitest'
import { createActor, fromCallback, fromPromise, SimulatedClock } from 'xstate'
import { field } from '#domain/plan/field.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Unsigned } from '#storage/writing.ts'
import { openPlanMachine } from './openPlan.ts'
import type { OpenPlanEvent, Reread } from './openPlan.types.ts'
import { shelfMachine } from './shelf.ts'

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

/** A shelf whose tab holds the pen, with an open plan. */
async function open(keepsNothing = false) {
  const founding = openPlanMachine.provide({
    actors: {
      pen: fromCallback<OpenPlanEvent, { planId: string }>(({ sendBack }) => sendBack({ type: 'pen.granted' })),
      watch: fromCallback<OpenPlanEvent, { planId: string }>(() => undefined),
      save: fromPromise(async ({ input }) => {
        if (!takes) throw new SaveProblem('full')
        saved.push(input)
        return { revision: input.revision, homes: 'both' as const }
      }),
      putBy: fromPromise(async ({ input }) => void putBy.push(input)),
      reread: fromPromise<Reread | undefined, { planId: string }>(async () => undefined),
    },
  })
  const shelf = createActor(shelfMachine.provide({ actors: { founding } }), {
    clock: new SimulatedClock(),
    input: { locked: false },
  })
  shelf.start()
  const envelope = envelopeWith(newPlan('2026-10-05'))
  shelf.send({ type: 'plan.begun', input: { envelope, today: '2026-11-23', keepsNothing } })
  await arrive()
  const { founding: actor } = shelf.getSnapshot().context
  if (!actor) throw new Error('no plan is open')
  return { shelf, founding: actor, planId: envelope.planId }
}
const problems = () => saved.map((each) => each.plan.sections.about.problem?.value)

describe('leaving a plan', () => {
  test('within the pause after typing saves what was typed', async () => {
    const { shelf, founding } = await open()
    founding.send(typed('Stroke'))
    expect(problems()).toEqual([])
    shelf.send({ type: 'plan.left' })
    expect(problems()).toEqual(['Stroke'])
    expect(shelf.getSnapshot().matches('choosing')).toBe(true)
  })

  test('for another one does too', async () => {
    const { shelf, founding } = await open()
    founding.send(typed('Stroke'))
    shelf.send({ type: 'plan.asked', planId: 'another' })
    expect(problems()).toEqual(['Stroke'])
  })

  test('that no home takes does not end it: coming back finds what was typed', async () => {
    const { shelf, founding, planId } = await open()
    takes = false
    founding.send(typed('Stroke'))
    founding.send({ type: 'page.hidden' })
    await arrive()
    expect(founding.getSnapshot().hasTag('failing')).toBe(true)
    shelf.send({ type: 'plan.left' })
    shelf.send({ type: 'plan.asked', planId })
    expect(shelf.getSnapshot().context.founding).toBe(founding)
    expect(founding.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })

  test('where the browser keeps nothing leaves it with the store, until the page is closed', async () => {
    const { shelf, founding } = await open(true)
    founding.send(typed('Stroke'))
    shelf.send({ type: 'plan.left' })
    expect(problems()).toEqual(['Stroke'])
  })

  test('that was removed writes nothing, or it would come back; what was not saved goes into a restore point', async () => {
    const { shelf, founding, planId } = await open()
    founding.send(typed('Stroke'))
    shelf.send({ type: 'plan.gone', planId })
    await arrive()
    expect(saved).toEqual([])
    expect(putBy.map((each) => each.plan.sections.about.problem?.value)).toEqual(['Stroke'])
  })

  test('that was removed after everything was saved keeps nothing more', async () => {
    const { shelf, founding, planId } = await open()
    founding.send(typed('Stroke'))
    founding.send({ type: 'page.hidden' })
    await arrive()
    shelf.send({ type: 'plan.gone', planId })
    await arrive()
    expect(putBy).toEqual([])
  })
})
