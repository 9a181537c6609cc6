import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { betweenPoints } from './between.ts'

const today = '2026-11-23'
const open = (plan: ReturnType<typeof aPlan>) =>
  betweenPoints(plan.now(today))
    .filter((point) => !point.settled)
    .map((point) => point.id)

test('without a list there is nothing to settle', () => {
  expect(betweenPoints(aPlan().now(today))).toEqual([])
  expect(betweenPoints(aPlan().said('purpose', 'between', ['none']).now(today))).toEqual([])
})

test('a list for calls needs hours, a keeper and an end; mail needs no hours', () => {
  expect(open(aPlan().said('purpose', 'between', ['phoneList']))).toEqual(['hours', 'keeper', 'deletion'])
  expect(open(aPlan().said('purpose', 'between', ['email']))).toEqual(['keeper', 'deletion'])
})

test('a keeper who has left keeps nothing, and “after some weeks” needs the weeks', () => {
  const plan = aPlan()
    .with('people', { id: 'gone', stance: 'left' })
    .said('purpose', 'between', ['email'])
    .said('purpose', 'betweenKeeper', 'gone')
    .said('purpose', 'betweenDeletion', 'afterWeeks')
  expect(open(plan)).toEqual(['keeper', 'deletion'])
  expect(open(plan.said('purpose', 'betweenKeeper', 'you').said('purpose', 'betweenWeeks', 4))).toEqual([])
})
