import { expect, test } from 'vitest'
import type { PlanBuilder } from '#tests/support/planBuilder.ts'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { paperOf } from '#tests/support/paperText.ts'
import { flyerMaker } from '../makers/flyer/maker.ts'
import { fitOf } from './fit.ts'

const flyerOf = (plan: PlanBuilder) => paperOf(flyerMaker, plan.now(paperDay), 'none')
const flyer = (problem: string) => flyerOf(plans.full.said('about', 'problem', problem))

test('a poster with little to say is as large as can be, one with much to say smaller, never unreadable', () => {
  const fits = [20, 240, 600, 5000].map((length) => fitOf(flyer('going on without her '.repeat(300).slice(0, length))))
  expect(fitOf(flyerOf(plans.empty))).toBeGreaterThanOrEqual(0.92)
  // With every answer given it stays within a step of that.
  expect(fits[0]).toBeGreaterThanOrEqual(0.85)
  expect(fits).toEqual(fits.toSorted((a, b) => b - a))
  expect(fits[2]).toBeLessThan(1)
  expect(fits[3]).toBe(0.6)
})

test('letters as wide as their height take more room', () => {
  expect(fitOf(flyer('悲'.repeat(400)))).toBeLessThan(fitOf(flyer('a'.repeat(400))))
})
