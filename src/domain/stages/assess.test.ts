import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { field } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'
import { apply } from '../plan/apply.ts'
import { conditionsNow } from './conditions.ts'
import { assess } from './assess.ts'
import { stageIds } from './sections.ts'

/** Conditions that would turn a ready stage to "needs another look" on that day. */
const opened = (plan: Plan, on: string) => {
  const now = current(plan, on)
  return stageIds.flatMap((stage) =>
    conditionsNow(now, stage).flatMap(({ id, met, timed }) => (met(now) || timed ? [] : [`${stage}.${id}`])),
  )
}

test('the calendar alone never turns a stage to “needs another look”', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, anyDay, anyDay, (plan, first, one, other) => {
      const [before, after] = [one, other].toSorted()
      const dated = apply(plan, field('timeline', 'firstMeeting').put({ value: first }))
      for (const each of [plan, dated]) {
        const open = opened(each, before ?? one)
        expect(opened(each, after ?? other).filter((id) => !open.includes(id))).toEqual([])
      }
    }),
    { numRuns: 40 },
  )
})

test('an edit does: the stage was ready, and the place of its meetings is gone', () => {
  const plan = { ...aPlan().said('place', 'platform', 'A video program').build(), onceReady: { place: '2026-10-05' } }
  expect(assess(plan, '2026-10-06').stages.place.standing).toBe('needsAnotherLook')
})
