import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { growsAt, growthTurns } from './growth.ts'

const today = '2026-11-23'
const meeting = aPlan()
  .said('purpose', 'length', 90)
  .with('parts', { minutes: 60, shared: 'yes' })
  .with('parts', { minutes: 30 })

test('above twelve something happens, unless the founder says from when, or their range goes further', () => {
  expect(growsAt(aPlan().now(today))).toBe(13)
  expect(growsAt(aPlan().said('purpose', 'sizeMany', 20).now(today))).toBe(21)
  expect(growsAt(aPlan().said('purpose', 'growth', 'split').said('purpose', 'growthFrom', 10).now(today))).toBe(10)
})

test('a group of less than two cannot be split', () => {
  expect(growsAt(aPlan().said('purpose', 'growth', 'split').said('purpose', 'growthFrom', 1).now(today))).toBe(13)
})

test('each person’s time at both ends, when it has grown, and in half the group', () => {
  const now = meeting
    .said('purpose', 'sizeFew', 6)
    .said('purpose', 'sizeMany', 12)
    .said('purpose', 'growth', 'split')
    .said('purpose', 'growthFrom', 15)
    .now(today)
  expect(growthTurns(now)).toEqual([
    { case: 'few', people: 6, minutes: 10 },
    { case: 'many', people: 12, minutes: 5 },
    { case: 'grown', people: 15, minutes: 4 },
    { case: 'halves', people: 8, minutes: 7.5 },
  ])
})

test('small rooms hold five at most, and are as even as they can be', () => {
  const now = meeting.said('purpose', 'growth', 'smallRooms').said('purpose', 'growthFrom', 12).now(today)
  expect(growthTurns(now).find((turn) => turn.case === 'rooms')).toEqual({ case: 'rooms', people: 4, minutes: 15 })
})

test('one size only is told once', () => {
  const now = meeting.said('purpose', 'sizeFew', 6).said('purpose', 'sizeMany', 6).now(today)
  expect(growthTurns(now).map((turn) => turn.case)).toEqual(['few', 'grown', 'halves'])
})

test('without time that everybody shares there is nothing to reckon with', () => {
  expect(growthTurns(aPlan().with('parts', { minutes: 30 }).now(today))).toEqual([])
})
