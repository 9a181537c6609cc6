import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, isDate } from '#domain/dates.ts'
import { formats } from '../../format.ts'
import { isNoSuchDay, readDays, timeBeside } from './days.ts'
import { language } from '#tests/support/language.ts'

/** A Monday. */
const today = '2026-11-23'
const ahead = { today }

describe('a day as people write it', () => {
  test.each([
    ['March 4, 2027', '2027-03-04'],
    ['Thursday, March 4, 2027', '2027-03-04'],
    ['2027-03-04', '2027-03-04'],
    ['Mar 4', '2027-03-04'],
    ['4 March', '2027-03-04'],
    ['3/4/2027', '2027-03-04'],
    ['3/4/27', '2027-03-04'],
    ['3-4-2027', '2027-03-04'],
    ['3.4.2027', '2027-03-04'],
    ['Thurs April 8', '2027-04-08'],
    ['Thu, Apr. 8th', '2027-04-08'],
    ['Sat. April 10', '2027-04-10'],
    ['Jan 5 (Tue)', '2027-01-05'],
    ['January 5, Tuesday', '2027-01-05'],
    ['Tuesday, January 5th, 2027', '2027-01-05'],
    ['Thursday the 7th of January', '2027-01-07'],
    ['the 4th of March', '2027-03-04'],
    ['March the 4th', '2027-03-04'],
    ['on March 4.', '2027-03-04'],
    ['March  4,   2027', '2027-03-04'],
    ['March\u00a04,\u202f2027', '2027-03-04'],
    ['March\u200b 4, 2027\u200b', '2027-03-04'],
    ['\ufeffMarch\u200b4', '2027-03-04'],
    ['Jan 7,2027', '2027-01-07'],
    ['Jan 7 2027', '2027-01-07'],
    ['Jan 7 ’27', '2027-01-07'],
    ['7-Jan-2027', '2027-01-07'],
    ['7Jan2027', '2027-01-07'],
    ['7/Jan/27', '2027-01-07'],
    ['2027/01/07', '2027-01-07'],
    ['2027-1-7', '2027-01-07'],
    ['2027.01.07', '2027-01-07'],
    ['20270107', '2027-01-07'],
    ['2027 January 7', '2027-01-07'],
    ['7 January, 2027', '2027-01-07'],
    ['31/12/2026', '2026-12-31'],
    ['Thu 1/7', '2027-01-07'],
    ['Sept 3rd', '2027-09-03'],
    ['January 7 at 7 pm', '2027-01-07'],
    ['January 7, 7pm', '2027-01-07'],
    ['January 7, 2027 from 7-8:30 pm', '2027-01-07'],
    ['7 pm on January 7', '2027-01-07'],
    ['Thursday January 7 at noon', '2027-01-07'],
    ['Friday evening', '2026-11-27'],
    ['Tues', '2026-11-24'],
    ['Weds', '2026-11-25'],
    ['Thursday', '2026-11-26'],
    ['this Friday', '2026-11-27'],
    ['this coming Friday', '2026-11-27'],
    ['next Monday', '2026-11-30'],
    ['1st Thursday in April', '2027-04-01'],
    ['first Thursday in April', '2027-04-01'],
    ['the first Thursday of April 2028', '2028-04-06'],
    ['last Friday in January', '2027-01-29'],
    ['second Tuesday of next month', '2026-12-08'],
    ['today', today],
    ['tomorrow', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['in 3 weeks', '2026-12-14'],
    ['in three weeks', '2026-12-14'],
    ['in a week', '2026-11-30'],
    ['two weeks from today', '2026-12-07'],
    ['a week from Friday', '2026-12-04'],
    ['in 2 months', '2027-01-23'],
    ['yesterday', '2026-11-22'],
    ['3 days ago', '2026-11-20'],
    ['the 7th', '2026-12-07'],
    ['the 30th', '2026-11-30'],
    ['MARCH 4', '2027-03-04'],
  ])('“%s”', (text, day) => expect(readDays(text, ahead)).toEqual([day]))

  test.each([
    // Some mean the next Friday there is, others the Friday of next week.
    ['next Friday', ['2026-11-27', '2026-12-04']],
    // On a Monday: today, or a week from now.
    ['Monday', ['2026-11-23', '2026-11-30']],
    // A Thursday.
    ['Friday, January 7, 2027', ['2027-01-07', '2027-01-08']],
    ['Wed Jan 7', ['2027-01-06', '2027-01-07']],
    ['Jan 7 (Sun)', ['2027-01-07', '2027-01-10']],
  ])('“%s” asks which is meant', (text, days) => expect(readDays(text, ahead)).toEqual(days))

  test.each([
    ['4/10/2026', '2026-10-04'],
    ['4/10', '2027-10-04'],
    ['4.10.2026', '2026-10-04'],
    ['4.10.', '2027-10-04'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['Sun 4/10/26', '2026-10-04'],
    ['2026-10-04', '2026-10-04'],
  ])('where 4/10 is the fourth of October, “%s” is %s', (text, day) =>
    expect(readDays(text, { today, isDayFirst: true })).toEqual([day]),
  )

  test('where 4/10 is April 10, 4/10/2026 is April 10', () =>
    expect(readDays('4/10/2026', ahead)).toEqual(['2026-04-10']))

  test.each([
    ['Nov 21', 'ahead', '2027-11-21'],
    ['Nov 21', 'past', '2026-11-21'],
    ['Nov 21', 'near', '2026-11-21'],
    ['Dec 5', 'near', '2026-12-05'],
    ['12/5', 'past', '2025-12-05'],
    ['23 November', 'past', today],
    ['23 November', 'ahead', today],
    ['November 21, 2027', 'past', '2027-11-21'],
    ['Feb 29', 'past', '2024-02-29'],
    ['Thursday', 'past', '2026-11-19'],
    ['last Thursday', 'past', '2026-11-19'],
    ['Thursday', 'near', '2026-11-26'],
    ['Fri', 'near', '2026-11-20'],
    // The weekday says which year was meant, or that it has just gone by.
    ['Friday, Nov 20', 'ahead', '2026-11-20'],
    ['Tue Jan 5', 'past', '2027-01-05'],
    ['the 20th', 'past', '2026-11-20'],
    ['first Thursday in April', 'past', '2026-04-02'],
  ] as const)('“%s” without its year, %s', (text, when, day) => expect(readDays(text, { today, when })).toEqual([day]))

  test.each([
    'soon',
    'when the room is free',
    'April',
    'April 8 or 15',
    'not April 8',
    'call Ines April 8',
    'Mar',
    '7 pm',
    '12 people',
    'room 12',
    '2027',
    '7',
    'May',
    'Christmas',
    'sat down',
    'Monday and Tuesday',
    'every Thursday',
    'last Thursday in',
    '1-2-3-4',
    '',
  ])('“%s” is not read, and nothing is said of a calendar', (text) => {
    expect(readDays(text, ahead)).toEqual([])
    expect(isNoSuchDay(text, ahead)).toBe(false)
  })

  test.each([
    'February 30',
    'February 30, 2027',
    'Feb 29, 2027',
    '13/45/2027',
    '2027-02-30',
    '31 June',
    'Friday, June 31',
    '9999-12-31',
    'fifth Thursday in February 2027',
    'February 30 at 7 pm',
  ])('the calendar has no “%s”', (text) => {
    expect(readDays(text, ahead)).toEqual([])
    expect(isNoSuchDay(text, ahead)).toBe(true)
  })

  test('the time beside a day is found', () => {
    expect(timeBeside('January 7 at 7 pm', ahead)).toEqual([{ at: '19:00' }])
    expect(timeBeside('January 7, 7-8:30 pm', ahead)).toEqual([{ at: '19:00', minutes: 90 }])
    expect(timeBeside('January 7', ahead)).toEqual([])
  })
})

const anyDay = fc.integer({ min: -36500, max: 62000 }).map((days) => addDays(today, days))

test('every day that we print is read back', () => {
  const { longDate, date } = formats(language)
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(readDays(date(day), ahead)).toEqual([day])
      expect(readDays(longDate(day), ahead)).toEqual([day])
    }),
  )
})

test('every day near today that we print without its year is read back', () => {
  const { shortDate, dayAndDate, tinyDate } = formats(language)
  fc.assert(
    fc.property(fc.integer({ min: -150, max: 150 }), (days) => {
      const day = addDays(today, days)
      for (const print of [shortDate, dayAndDate, tinyDate])
        expect(readDays(print(day), { today, when: 'near' })).toEqual([day])
    }),
  )
})

test.each(['en-US', 'en-GB', 'de-DE', 'fr-FR', 'sv-SE', 'es-MX'])(
  'every day as a browser in %s writes it is read back',
  (tag) => {
    const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' })
    const order = format.formatToParts(0).map(({ type }) => type)
    const isDayFirst = order.indexOf('day') < order.indexOf('month')
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(readDays(format.format(Date.parse(day)), { today, isDayFirst })).toEqual([day])
      }),
    )
  },
)

/** Pieces of which days are made, in any order. */
const piece = fc.constantFrom(
  ...'Thurs|Sat.|April|8|10th|2027|/|-|,|.|the|of|first|last|next|in|weeks|ago|from|at|7 pm|(|)|½|٣|\u200b|𝟛|99999999|from now|may'.split(
    '|',
  ),
)
test('whatever is typed, nothing throws, and what is read is a day', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join(' ')),
      ),
      (text) => {
        for (const when of ['ahead', 'past', 'near'] as const) {
          const days = readDays(text, { today, when })
          expect(days.length).toBeLessThanOrEqual(2)
          expect(days.every(isDate)).toBe(true)
          isNoSuchDay(text, { today, when })
        }
      },
    ),
    { numRuns: 150 },
  )
})
