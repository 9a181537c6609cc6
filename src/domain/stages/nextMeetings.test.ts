import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { isFirstOnAnotherDay, nextMeetings } from './nextMeetings.ts'

// March 4, 2027 is a Thursday.
const plan = aPlan().said('timeline', 'firstMeeting', '2027-03-04').said('purpose', 'weekday', '4')

test('the first three meetings, before the first', () => {
  expect(nextMeetings(plan.said('purpose', 'rhythm', 'everyOther').now('2026-11-23'), 3)).toEqual([
    '2027-03-04',
    '2027-03-18',
    '2027-04-01',
  ])
  expect(
    nextMeetings(plan.said('purpose', 'rhythm', 'monthly').said('purpose', 'nth', ['1', '3']).now('2026-11-23'), 3),
  ).toEqual(['2027-03-04', '2027-03-18', '2027-04-01'])
})

test('later on, the next three from today, today among them', () => {
  expect(nextMeetings(plan.said('purpose', 'rhythm', 'weekly').now('2027-03-18'), 3)).toEqual([
    '2027-03-18',
    '2027-03-25',
    '2027-04-01',
  ])
  expect(nextMeetings(plan.said('purpose', 'rhythm', 'everyOther').now('2027-03-20'), 2)).toEqual([
    '2027-04-01',
    '2027-04-15',
  ])
})

test('none without a first meeting or a rhythm', () => {
  expect(nextMeetings(plan.now('2026-11-23'), 3)).toEqual([])
  expect(nextMeetings(aPlan().said('purpose', 'rhythm', 'weekly').now('2026-11-23'), 3)).toEqual([])
})

test('a first meeting on another day of the week is noticed', () => {
  expect(isFirstOnAnotherDay(plan.now('2026-11-23'))).toBe(false)
  expect(isFirstOnAnotherDay(plan.said('purpose', 'weekday', '2').now('2026-11-23'))).toBe(true)
})
