import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyPlan } from '#tests/support/anyPlan.ts'
import { current } from '../plan/current.ts'
import { conditionsNow, conditionsOf } from './conditions.ts'
import { linesNow, stageLines } from './lines.ts'
import { stageIds } from './sections.ts'

test.each(stageIds)('%s: at most five lines, and every condition stands in one of them', (stage) => {
  const lines = stageLines[stage]
  expect(lines.length).toBeLessThanOrEqual(5)
  const grouped: readonly string[] = lines.flatMap(({ of }) => of)
  expect(grouped.toSorted()).toEqual(
    conditionsOf(stage)
      .map(({ id }) => id)
      .toSorted(),
  )
})

test('in whatever plan: all lines are done just when all conditions are met, and none leads astray', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...stageIds), (plan, stage) => {
      const now = current(plan, '2026-11-23')
      const lines = linesNow(now, stage)
      expect(lines.every(({ done }) => done)).toBe(conditionsNow(now, stage).every((each) => each.met(now)))
      expect(lines.every(({ to }) => /^(about|[a-zA-Z]+)\//.test(to))).toBe(true)
    }),
    { numRuns: 200 },
  )
})
