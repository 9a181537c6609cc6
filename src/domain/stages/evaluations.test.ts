import { expect, test } from 'vitest'
import { evaluationsByDay, isCounted, sharesOf, tooMany, wishesOf } from './evaluations.ts'
import { aPlan } from '#tests/support/planBuilder.ts'

test('shares are counts of forms; what was not counted, and a slip, is no share', () => {
  const of = { id: 'a', forms: 6, useful: 5, heard: 0, safe: 7 }
  expect(sharesOf(of)).toEqual([
    { ask: 'useful', yes: 5, forms: 6 },
    { ask: 'heard', yes: 0, forms: 6 },
  ])
  expect(tooMany(of)).toEqual(['safe'])
})

test('yeses without forms are a count of nothing', () => {
  expect(sharesOf({ id: 'a', useful: 5 })).toEqual([])
  expect(tooMany({ id: 'a', useful: 5 })).toEqual([])
  expect(isCounted({ id: 'a', useful: 5 })).toBe(false)
  expect(isCounted({ id: 'a', forms: 0 })).toBe(false)
})

test('every line is a wish, with or without a dash before it', () => {
  expect(wishesOf({ id: 'a', change: '- More time to talk\n\n  Start later\n' })).toEqual([
    'More time to talk',
    'Start later',
  ])
  expect(wishesOf({ id: 'a' })).toEqual([])
})

test('evaluations stand by day', () => {
  const plan = aPlan()
    .with('evaluations', { id: 'b', on: '2027-05-13' })
    .with('evaluations', { id: 'a', on: '2027-04-01' })
  expect(evaluationsByDay(plan.now('2027-06-01')).map(({ id }) => id)).toEqual(['a', 'b'])
})
