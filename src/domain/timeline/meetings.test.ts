import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { addDays, daysBetween, daysInMonth, weekday } from '../dates.ts'
import { meetings, nearestOn, nextOn, nthOf, rhythmOf, type Nth, type Rhythm } from './meetings.ts'

test('weekly and every other week, over the end of a year', () => {
  expect(meetings('2026-12-24', { every: 'weekly', weekday: 4 }, 3)).toEqual(['2026-12-24', '2026-12-31', '2027-01-07'])
  expect(meetings('2026-12-24', { every: 'everyOther', weekday: 4 }, 3)).toEqual([
    '2026-12-24',
    '2027-01-07',
    '2027-01-21',
  ])
})

test('the nth weekday of a month, and the last', () => {
  expect(meetings('2027-03-04', { every: 'monthly', weekday: 4, nth: ['1'] }, 3)).toEqual([
    '2027-03-04',
    '2027-04-01',
    '2027-05-06',
  ])
  expect(meetings('2028-01-31', { every: 'monthly', weekday: 1, nth: ['last'] }, 3)).toEqual([
    '2028-01-31',
    '2028-02-28',
    '2028-03-27',
  ])
  expect(nextOn({ every: 'monthly', weekday: 2, nth: ['last'] }, '2028-02-01')).toBe('2028-02-29')
  expect(meetings('2027-03-02', { every: 'monthly', weekday: 2, nth: ['1', '3'] }, 4)).toEqual([
    '2027-03-02',
    '2027-03-16',
    '2027-04-06',
    '2027-04-20',
  ])
})

test('a first meeting on another weekday: the second comes on the right one, four to ten days later', () => {
  expect(meetings('2027-03-02', { every: 'weekly', weekday: 4 }, 3)).toEqual(['2027-03-02', '2027-03-11', '2027-03-18'])
  expect(meetings('2027-03-05', { every: 'weekly', weekday: 4 }, 2)).toEqual(['2027-03-05', '2027-03-11'])
})

test('what nobody has said: every other week, on the weekday of the first', () => {
  expect(rhythmOf(aPlan().now('2026-10-05'), '2027-02-08')).toEqual({ every: 'everyOther', weekday: 1 })
  const monthly = aPlan().said('purpose', 'rhythm', 'monthly')
  expect(rhythmOf(monthly.now('2026-10-05'), '2027-03-29')).toEqual({ every: 'monthly', weekday: 1, nth: ['last'] })
  expect(
    rhythmOf(
      monthly.said('purpose', 'weekday', '4').said('purpose', 'nth', ['2', '4']).now('2026-10-05'),
      '2027-02-08',
    ),
  ).toEqual({
    every: 'monthly',
    weekday: 4,
    nth: ['2', '4'],
  })
})

const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays('2024-01-01', days))
const on = fc.integer({ min: 1, max: 7 })
const nth = fc.subarray<Nth>(['1', '2', '3', '4', 'last'], { minLength: 1 })
const rhythm: fc.Arbitrary<Rhythm> = fc.oneof(
  fc.record({ every: fc.constantFrom('weekly' as const, 'everyOther' as const), weekday: on }),
  fc.record({ every: fc.constant('monthly' as const), weekday: on, nth }),
)

test('every meeting after the first keeps the rhythm', () => {
  fc.assert(
    fc.property(day, rhythm, (first, of) => {
      const dates = meetings(first, of, 8)
      expect(dates).toHaveLength(8)
      expect(dates[0]).toBe(first)
      for (const [n, date] of dates.slice(1).entries()) {
        expect(weekday(date)).toBe(of.weekday)
        const gap = daysBetween(dates[n] ?? first, date)
        if (of.every === 'monthly')
          expect(
            of.nth.some((each) =>
              each === 'last' ? daysInMonth(date) - Number(date.slice(8)) < 7 : nthOf(date) === each,
            ),
          ).toBe(true)
        else expect(Math.abs(gap - (of.every === 'weekly' ? 7 : 14))).toBeLessThanOrEqual(n === 0 ? 3 : 0)
        expect(gap).toBeGreaterThan(3)
      }
    }),
    { numRuns: 150 },
  )
})

test('the day offered for a first meeting fits the rhythm, and is the one nearest to the draft', () => {
  const lastThursday = { every: 'monthly', weekday: 4, nth: ['last'] } as const
  const span = { from: '2027-03-08', to: '2027-04-19' }
  expect(nearestOn(lastThursday, '2027-03-29', span)).toBe('2027-03-25')
  expect(nearestOn({ every: 'weekly', weekday: 1 }, '2027-03-29', span)).toBe('2027-03-29')
  expect(nearestOn({ every: 'weekly', weekday: 3 }, '2027-03-29', span)).toBe('2027-03-31')
  // A span with no such day in it: then the next one after the draft.
  expect(nearestOn(lastThursday, '2027-04-05', { from: '2027-04-01', to: '2027-04-10' })).toBe('2027-04-29')
})
