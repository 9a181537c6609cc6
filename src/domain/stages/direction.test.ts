import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { direction, isListed, nextReview, reviewsNewestFirst } from './direction.ts'

const today = '2027-09-20'
const held = aPlan().said('timeline', 'held', 'yes').said('timeline', 'heldOn', '2027-03-04')

test('before there is a list, the page after the first meeting has the answer', () => {
  expect(direction(held.now(today))).toEqual({ days: [] })
  const told = held.said('timeline', 'reviewedOn', '2027-05-20').said('timeline', 'outcome', 'change')
  expect(direction(told.now(today))).toEqual({ days: ['2027-05-20'], reviewedOn: '2027-05-20', outcome: 'change' })
})

test('the newest review wins, whatever order the list has', () => {
  const plan = held
    .with('reviews', { on: '2027-09-02', outcome: 'end' })
    .with('reviews', { on: '2027-05-20', outcome: 'goOn', nextOn: '2027-09-02' })
  expect(direction(plan.now(today))).toEqual({
    days: ['2027-05-20', '2027-09-02'],
    reviewedOn: '2027-09-02',
    outcome: 'end',
  })
})

test('what was told on its page and is newer wins over an older review; on one day the review does', () => {
  const told = held.said('timeline', 'reviewedOn', '2027-06-01').said('timeline', 'outcome', 'pause')
  expect(direction(told.with('reviews', { on: '2027-05-20', outcome: 'goOn' }).now(today)).outcome).toBe('pause')
  expect(direction(told.with('reviews', { on: '2027-06-01', outcome: 'goOn' }).now(today))).toMatchObject({
    outcome: 'goOn',
    days: ['2027-06-01'],
  })
})

test('an outcome without a day is the oldest, a review without one is what is being said now', () => {
  const early = aPlan().said('timeline', 'outcome', 'pause')
  expect(direction(early.with('reviews', { on: '2027-05-20', outcome: 'goOn' }).now(today)).outcome).toBe('goOn')
  expect(
    direction(
      early.with('reviews', { on: '2027-05-20', outcome: 'goOn' }).with('reviews', { outcome: 'end' }).now(today),
    ),
  ).toMatchObject({ outcome: 'end', reviewedOn: '2027-05-20' })
})

test('a review that settled nothing leaves the last outcome, and an empty one leaves everything', () => {
  const plan = held.with('reviews', { on: '2027-05-20', outcome: 'pause', nextOn: '2027-09-02' })
  expect(direction(plan.with('reviews', {}).now(today))).toMatchObject({ outcome: 'pause', nextOn: '2027-09-02' })
  expect(direction(plan.with('reviews', { on: '2027-09-02' }).now(today))).toEqual({
    days: ['2027-05-20', '2027-09-02'],
    reviewedOn: '2027-09-02',
    outcome: 'pause',
  })
})

test('the list has the answer once nothing is said outside it', () => {
  expect(isListed(held.now(today))).toBe(false)
  expect(isListed(held.with('reviews', {}).now(today))).toBe(true)
  expect(isListed(held.with('reviews', {}).said('timeline', 'outcome', 'end').now(today))).toBe(false)
})

test('the next look is at half a year, and after that once a year', () => {
  const now = held.now(today)
  expect(nextReview(now, '2027-05-06')).toBe('2027-09-02')
  expect(nextReview(now, '2027-08-19')).toBe('2028-08-17')
})

test('the newest review stands on top, one without a day above it', () => {
  const plan = held
    .with('reviews', { id: 'b', on: '2027-09-02' })
    .with('reviews', { id: 'a', on: '2027-05-20' })
    .with('reviews', { id: 'c' })
  expect(reviewsNewestFirst(plan.now(today)).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
