import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { entriesByDay, expectedLater, heldMeetings, nextToEnter } from './diary.ts'

const today = '2027-06-01'
const first = aPlan()
  .said('timeline', 'held', 'yes')
  .said('timeline', 'heldOn', '2027-03-04')
  .said('purpose', 'rhythm', 'everyOther')
const told = first.said('timeline', 'came', 6)

test('the first meeting is told once: where the diary has its day, the diary counts', () => {
  const later = told.with('meetings', { id: 'm2', on: '2027-03-18', heads: 4, returned: 3 })
  expect(heldMeetings(later.now(today))).toEqual([
    { on: '2027-03-04', heads: 6 },
    { id: 'm2', on: '2027-03-18', heads: 4, returned: 3 },
  ])
  const twice = later.with('meetings', { id: 'm1', on: '2027-03-04', heads: 7, newcomers: 7 })
  expect(heldMeetings(twice.now(today)).map(({ heads }) => heads)).toEqual([7, 4])
  // Dated in the diary and not counted yet: it is still that meeting.
  expect(
    heldMeetings(later.with('meetings', { id: 'm1', on: '2027-03-04' }).now(today)).map(({ heads }) => heads),
  ).toEqual([4])
})

test('what was not counted or has no day is not drawn; nobody at all is a count', () => {
  const plan = first
    .with('meetings', { on: '2027-03-18' })
    .with('meetings', { heads: 5 })
    .with('meetings', { id: 'm3', on: '2027-04-01', heads: 0 })
  expect(heldMeetings(plan.now(today))).toEqual([{ id: 'm3', on: '2027-04-01', heads: 0 }])
})

test('entries stand by day, those without one last', () => {
  const plan = first
    .with('meetings', { id: 'c' })
    .with('meetings', { id: 'b', on: '2027-04-01' })
    .with('meetings', { id: 'a', on: '2027-03-18' })
  expect(entriesByDay(plan.now(today)).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('a new entry is about the next meeting in the rhythm', () => {
  expect(nextToEnter(first.now(today))).toBe('2027-03-04')
  expect(nextToEnter(told.now(today))).toBe('2027-03-18')
  // One was moved by a day: the next one of the rhythm follows all the same.
  expect(nextToEnter(told.with('meetings', { on: '2027-03-19' }).now(today))).toBe('2027-04-01')
})

test('what was expected counts once both ends are said, whichever way round', () => {
  expect(expectedLater(first.now(today))).toBeUndefined()
  const few = first.said('expectations', 'laterFew', 6)
  expect(expectedLater(few.said('expectations', 'laterMany', 10).now(today))).toEqual({ few: 6, many: 10 })
  expect(expectedLater(few.said('expectations', 'laterMany', 4).now(today))).toEqual({ few: 4, many: 6 })
})
