import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { newLately } from './follow.ts'

test('the newcomers of the last meeting are called within so many days; without any, nobody is', () => {
  const plan = aPlan()
    .with('meetings', { on: '2027-03-18', heads: 5, newcomers: 2 })
    .with('meetings', { on: '2027-03-04', heads: 6, newcomers: 6 })
  expect(newLately(plan.now('2027-03-20'), 2)).toEqual({ newcomers: 2, on: '2027-03-18', by: '2027-03-20' })
  expect(
    newLately(plan.with('meetings', { on: '2027-04-01', heads: 5, newcomers: 0 }).now('2027-04-02'), 2),
  ).toBeUndefined()
  expect(newLately(plan.now('2027-06-01'), 2)).toBeUndefined()
  expect(newLately(aPlan().now('2027-03-20'), 2)).toBeUndefined()
})
