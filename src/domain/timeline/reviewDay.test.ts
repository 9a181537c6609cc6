import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { reviewDay } from './reviewDay.ts'

const today = '2026-10-05'
const dated = (first: string) =>
  aPlan(today).said('timeline', 'firstMeeting', first).said('timeline', 'reviewOn', '2027-06-01')

test('on the day of the rule, or after it, no review is early', () => {
  expect(reviewDay(dated('2027-04-06').now(today))).toEqual({
    set: '2027-06-01',
    suggested: '2027-06-01',
    isEarly: false,
    isTooEarly: false,
    overtakes: [],
  })
  expect(reviewDay(dated('2027-03-01').now(today)).isEarly).toBe(false)
})

test('after a move of the first meeting it may lie before what it looks back on', () => {
  expect(reviewDay(dated('2027-05-09').now(today))).toMatchObject({
    set: '2027-06-01',
    suggested: '2027-07-04',
    isEarly: true,
    isTooEarly: true,
    overtakes: [{ key: 'evaluation' }, { key: 'loadAgain' }],
  })
})

test('a little early is the choice of those who set it; a task that is not needed is not missed', () => {
  expect(reviewDay(dated('2027-04-13').now(today))).toMatchObject({ isEarly: true, isTooEarly: false, overtakes: [] })
  expect(
    reviewDay(dated('2027-05-09').override('loadAgain', { state: 'dropped' }).now(today)).overtakes.map(
      ({ key }) => key,
    ),
  ).toEqual(['evaluation'])
})

test('with a monthly rhythm the day of the rule itself is never too early', () => {
  const monthly = aPlan(today).said('purpose', 'rhythm', 'monthly').said('timeline', 'firstMeeting', '2027-05-09')
  const { suggested } = reviewDay(monthly.now(today))
  expect(reviewDay(monthly.said('timeline', 'reviewOn', suggested).now(today))).toMatchObject({
    isEarly: false,
    isTooEarly: false,
  })
})

test('a draft moves with the calendar: no day is early against it, nor once a review was held', () => {
  expect(reviewDay(aPlan(today).said('timeline', 'reviewOn', '2026-11-01').now(today)).isEarly).toBe(false)
  expect(
    reviewDay(
      dated('2027-05-09')
        .said('timeline', 'held', 'yes')
        .said('timeline', 'reviewedOn', '2027-06-02')
        .now('2027-06-03'),
    ).isEarly,
  ).toBe(false)
})
