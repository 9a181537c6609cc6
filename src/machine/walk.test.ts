import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newPlan } from '#domain/plan/plan.ts'
import { assess } from '#domain/stages/assess.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { openAPlan } from '#tests/support/openPlan.ts'
import { sampleEdits } from '#tests/support/sampleEdits.ts'
import type { OpenPlanEvent } from './openPlan.types.ts'

const edit = fc.constantFrom(...sampleEdits)
const event: fc.Arbitrary<OpenPlanEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ type: fc.constant('plan.edited' as const), edit, commits: fc.boolean() }) },
  { weight: 3, arbitrary: fc.constant({ type: 'plan.committed' as const }) },
  { weight: 2, arbitrary: fc.constantFrom({ type: 'plan.undone' as const }, { type: 'plan.redone' as const }) },
  fc.constantFrom('2026-11-24', '2027-03-05', '2026-11-23').map((today) => ({ type: 'day.turned' as const, today })),
  fc.constant({ type: 'plan.replaced' as const, plan: newPlan('2026-01-05') }),
  fc.constant({ type: 'page.hidden' as const }),
)

test('after every event of a random walk each stage stands where the plan says, and so does the founding', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const { planActor } = openAPlan({ keepsNothing: true })
      for (const each of events) {
        planActor.send(each)
        const state = planActor.getSnapshot()
        const now = assess(state.context.committed, state.context.today)
        for (const stage of stageIds)
          expect(
            state.matches({ stages: { [stage]: now.stages[stage].standing } }),
            `${stage} after ${each.type}`,
          ).toBe(true)
        expect(state.matches({ founding: now.phase })).toBe(true)
      }
      planActor.stop()
    }),
    { numRuns: 60 },
  )
})

test('undoing everything and redoing it ends where it was', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 20 }), (edits) => {
      const { planActor } = openAPlan({ keepsNothing: true })
      for (const each of edits) planActor.send({ type: 'plan.edited', edit: each, commits: true })
      const { plan, past } = planActor.getSnapshot().context
      past.forEach(() => planActor.send({ type: 'plan.undone' }))
      expect(planActor.getSnapshot().context.plan).toEqual(newPlan('2026-10-05'))
      past.forEach(() => planActor.send({ type: 'plan.redone' }))
      expect(planActor.getSnapshot().context.plan).toEqual(plan)
      planActor.stop()
    }),
    { numRuns: 60 },
  )
})

test('a calendar day alone never turns a ready stage to "needs another look"', () => {
  const edits = fc.array(edit, { maxLength: 60 })
  fc.assert(
    fc.property(edits, fc.integer({ min: 1, max: 900 }), (made, days) => {
      const { planActor } = openAPlan({ keepsNothing: true, envelope: envelopeWith(newPlan('2026-10-05')) })
      for (const each of made) planActor.send({ type: 'plan.edited', edit: each, commits: true })
      const before = planActor.getSnapshot().context
      planActor.send({ type: 'day.turned', today: Temporal.PlainDate.from('2026-11-23').add({ days }).toString() })
      const after = planActor.getSnapshot().context.assessment
      for (const stage of stageIds) {
        if (before.assessment?.stages[stage].standing === 'ready') expect(after?.stages[stage].standing).toBe('ready')
      }
      planActor.stop()
    }),
    { numRuns: 60 },
  )
})

test('the sample edits reach every section', () => {
  const touched = new Set(sampleEdits.flatMap((each) => (each.kind === 'answer' ? [each.section] : [])))
  expect(touched.size).toBe(7)
})
