import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addWeeks, daysBetween, weekday } from './dates.ts'

const day = fc
  .integer({ min: 0, max: 300 * 366 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }).toString())

describe('whole numbers and the calendar say the same', () => {
  test('adding days and weeks, across leap years and centuries', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -60_000, max: 60_000 }), (date, days) => {
        expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString())
        expect(addWeeks(date, days / 10)).toBe(
          Temporal.PlainDate.from(date)
            .add({ days: Math.round((days / 10) * 7) })
            .toString(),
        )
      }),
    )
  })

  test('days between two dates, and the day of the week', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days)
        expect(weekday(from)).toBe(Temporal.PlainDate.from(from).dayOfWeek)
      }),
    )
  })

  test('every day of four years follows the one before it', () => {
    const days = Array.from({ length: 1461 }, (_, n) => addDays('2096-12-01', n))
    expect(days).toEqual(days.map((_, n) => Temporal.PlainDate.from('2096-12-01').add({ days: n }).toString()))
  })

  test.each([
    ['9999-12-31', 1],
    ['1000-01-01', -1],
  ])('at the end of the calendar (%s) it is as Temporal says', (date, days) => {
    expect(addDays(date, days)).toBe(Temporal.PlainDate.from(date).add({ days }).toString())
  })

  test.each([
    ['', 1],
    ['soon', 1],
    ['2027-01-01', Number.NaN],
    ['2027-01-01', 1.5],
  ])('%j and %d are no day', (date, days) => {
    expect(() => addDays(date, days)).toThrow(RangeError)
  })
})
