import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { cashHands, costs, meetingsAYear } from './cash.ts'

const today = '2026-11-23'

test('meetings a year follow the rhythm', () => {
  expect(meetingsAYear(aPlan().now(today))).toBeUndefined()
  expect(meetingsAYear(aPlan().said('purpose', 'rhythm', 'everyOther').now(today))).toBe(26)
  const monthly = aPlan().said('purpose', 'rhythm', 'monthly')
  expect(meetingsAYear(monthly.now(today))).toBe(12)
  expect(meetingsAYear(monthly.said('purpose', 'nth', ['1', '3']).now(today))).toBe(24)
})

test('a year’s costs by meeting and by person', () => {
  const plan = aPlan()
    .said('purpose', 'rhythm', 'monthly')
    .said('purpose', 'nth', ['1', '3'])
    .said('purpose', 'cashYear', 480)
  expect(costs(plan.now(today))).toEqual({ year: 480, meetings: 24, meeting: 20, shares: [] })
  expect(costs(plan.said('purpose', 'sizeFew', 10).said('purpose', 'sizeMany', 5).now(today))?.shares).toEqual([
    { people: 5, each: 4 },
    { people: 10, each: 2 },
  ])
})

test('a group that handles no money has no costs to cut', () => {
  expect(
    costs(
      aPlan()
        .said('purpose', 'rhythm', 'weekly')
        .said('purpose', 'cashYear', 480)
        .said('purpose', 'money', 'none')
        .now(today),
    ),
  ).toBeUndefined()
})

test('two different people keep and check, and both are still here', () => {
  const plan = aPlan()
    .with('people', { id: 'ines', stance: 'agreed' })
    .with('people', { id: 'gone', stance: 'left' })
    .said('purpose', 'cashKeeper', 'you')
  expect(cashHands(plan.now(today))).toBe('missing')
  expect(cashHands(plan.said('purpose', 'cashChecker', 'you').now(today))).toBe('same')
  expect(cashHands(plan.said('purpose', 'cashChecker', 'gone').now(today))).toBe('missing')
  expect(cashHands(plan.said('purpose', 'cashChecker', 'ines').now(today))).toBe('two')
})
