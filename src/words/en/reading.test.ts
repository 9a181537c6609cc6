import { describe, expect, test } from 'vitest'
import { formats } from '../format.ts'
import { readLengths, readNumbers, readWhen, saysNobody } from './reading.ts'
import { language } from '#tests/support/language.ts'

const today = '2026-11-23'

describe('how long', () => {
  test.each([
    ['90', [90]],
    ['90 min', [90]],
    ['90 minutes.', [90]],
    ['ninety', [90]],
    ['2', [120]],
    ['1.5', [90]],
    ['1,5', [90]],
    ['1½', [90]],
    ['1½ hours', [90]],
    ['1 1/2 hours', [90]],
    ['9', [540]],
    ['10', [10]],
    ['2 hours', [120]],
    ['two hours', [120]],
    ['2 hrs.', [120]],
    ['a couple of hours', [120]],
    ['1.5 h', [90]],
    ['1h30', [90]],
    ['1:30', [90]],
    ['1 hour and 30 minutes', [90]],
    ['1 hr 15 min', [75]],
    ['an hour', [60]],
    ['half an hour', [30]],
    ['an hour and a half', [90]],
    ['one and a half hours', [90]],
    ['about 2 hrs', [120]],
    ['up to 90 minutes', [90]],
    ['1-2 hours', [60, 120]],
    ['1 to 2', [60, 120]],
    ['60–90 minutes', [60, 90]],
    ['90 minutes to 2 hours', [90, 120]],
    ['a few hours', []],
    ['long', []],
    ['1-2-3', []],
    ['', []],
  ])('a meeting of “%s”', (text, minutes) => expect(readLengths(text, 'hours')).toEqual(minutes))

  test.each([
    ['5', [5]],
    ['2', [2]],
    ['5 min', [5]],
    ['half an hour', [30]],
    ['5-10', [5, 10]],
  ])('a part of a meeting of “%s”', (text, minutes) => expect(readLengths(text, 'minutes')).toEqual(minutes))
})

describe('how many', () => {
  test.each([
    ['3', [3]],
    ['3.', [3]],
    ['3.5', [3.5]],
    ['1,5', [1.5]],
    ['0,5', [0.5]],
    ['1,200', [1200]],
    ['1,200.50', [1200.5]],
    ['½', [0.5]],
    ['1½', [1.5]],
    ['1 ½', [1.5]],
    ['2 1/2', [2.5]],
    ['３', [3]],
    ['3\u00a0\u200b', [3]],
    ['a couple', [2]],
    ['A couple of people', [2]],
    ['a dozen', [12]],
    ['two dozen', [24]],
    ['half a dozen', [6]],
    ['twenty', [20]],
    ['twenty-five', [25]],
    ['one hundred and twenty', [120]],
    ['none', [0]],
    ['None yet', [0]],
    ['nobody', [0]],
    ['no one', [0]],
    ['zero', [0]],
    ['at least 6', [6]],
    ['10+', [10]],
    ['10 +', [10]],
    ['6 or more', [6]],
    ['up to 12 people', [12]],
    ['~8', [8]],
    ['about twenty', [20]],
    ['20 or so', [20]],
    ['3 of us', [3]],
    ['1-2', [1, 2]],
    ['1–2', [1, 2]],
    ['1 to 2', [1, 2]],
    ['one or two', [1, 2]],
    ['between 6 and 8', [6, 8]],
    ['6 to 8 people', [6, 8]],
    ['5/6', [0.83]],
    ['a', []],
    ['a few', []],
    ['several', []],
    ['a lot', []],
    ['30 minutes', []],
    ['1-2-3', []],
    ['six seven', []],
    ['3 apples', []],
    ['-', []],
    ['', []],
  ])('“%s”', (text, numbers) => expect(readNumbers(text)).toEqual(numbers))

  test.each([
    ['2 hours per month', 'hours a month', [2]],
    ['2 hrs/month', 'hours a month', [2]],
    ['3 hours a month', 'hours a month', [3]],
    ['1½ hours', 'hours a month', [1.5]],
    ['2 hours a week', 'hours a month', [8.5]],
    ['1-2 hours a week', 'hours a month', [4.5, 8.5]],
    ['30 minutes', 'hours', [0.5]],
    ['90 min', 'hours', [1.5]],
    ['2 hours a week', 'hours', []],
    ['6 months', 'months', [6]],
    ['half a year', 'months', [6]],
    ['a year', 'months', [12]],
    ['1 year', 'months', [12]],
    ['26 weeks', 'months', []],
    ['2 weeks', 'days', [14]],
    ['3 weeks', 'weeks', [3]],
    ['6 months', 'people', []],
    ['8 people', 'people', [8]],
    ['one meeting', 'meetings', [1]],
    ['$50', 'a year', [50]],
    ['50 dollars', 'a year', [50]],
    ['$10 a month', 'a year', [120]],
  ])('“%s” in %s', (text, unit, numbers) => expect(readNumbers(text, unit)).toEqual(numbers))
})

test.each(['Nobody needs it.', 'no one needs this', 'None of us has a wheelchair', 'n/a', '-', 'none'])(
  '“%s” names no way in',
  (text) => expect(saysNobody(text)).toBe(true),
)
test.each(['Back door, ramp, Ines opens it', 'No steps at the side door', 'ramp'])('“%s” is left as it is', (text) =>
  expect(saysNobody(text)).toBe(false),
)

describe('when a group would like to meet', () => {
  test.each([
    ['spring', '2027-03-01/2027-05-31'],
    ['sometime in spring, maybe around Mother’s Day', '2027-03-01/2027-05-31'],
    ['Perhaps some time in the early fall', '2027-09-01/2027-11-30'],
    ['maybe around May', '2027-05-01/2027-05-31'],
    ['mid-March', '2027-03-01/2027-03-31'],
    ['probably late September 2027', '2027-09-01/2027-09-30'],
    ['we thought of April, when the evenings are light', '2027-04-01/2027-04-30'],
    ['we may meet in June', '2027-06-01/2027-06-30'],
    ['maybe in 3 months', '2027-02-09/2027-03-09'],
    ['In 6 months', '2027-05-09/2027-06-06'],
    ['6 months from now', '2027-05-09/2027-06-06'],
    ['in six months', '2027-05-09/2027-06-06'],
    ['in 2-3 months', '2027-01-09/2027-03-09'],
    ['in a couple of months', '2027-01-09/2027-02-06'],
    ['in half a year', '2027-05-09/2027-06-06'],
    ['in 2 weeks', '2026-11-23/2026-12-21'],
    ['about March 4, 2027', '2027-03-04/2027-03-04'],
    ['Thurs April 8', '2027-04-08/2027-04-08'],
    ['next Friday', '2026-11-27/2026-12-04'],
    ['Christmas', '2026-12-18/2027-01-01'],
    ['around Easter', '2027-03-21/2027-04-04'],
    ['Easter 2028', '2028-04-09/2028-04-23'],
    ['around the holidays', '2026-12-18/2027-01-01'],
    ['in the new year', '2027-01-01/2027-01-31'],
    ['around New Year’s', '2026-12-25/2027-01-08'],
    ['next month', '2026-12-01/2026-12-31'],
    ['sometime next month', '2026-12-01/2026-12-31'],
    ['this month', '2026-11-23/2026-11-30'],
    ['next year', '2027-01-01/2027-12-31'],
    ['early 2027', '2027-01-01/2027-03-31'],
    ['Early next year', '2027-01-01/2027-03-31'],
    ['mid 2027', '2027-05-01/2027-08-31'],
    ['late 2027', '2027-10-01/2027-12-31'],
    ['first half of 2027', '2027-01-01/2027-06-30'],
    ['Q2 2027', '2027-04-01/2027-06-30'],
    ['2027', '2027-01-01/2027-12-31'],
    ['Jan/Feb', '2027-01-01/2027-02-28'],
    ['Jan-Feb 2028', '2028-01-01/2028-02-29'],
    ['January or February', '2027-01-01/2027-02-28'],
    ['March or April', '2027-03-01/2027-04-30'],
    ['December to February', '2026-12-01/2027-02-28'],
    ['between March and May', '2027-03-01/2027-05-31'],
    ['spring or summer', '2027-03-01/2027-08-31'],
    ['late November', '2026-11-23/2026-11-30'],
    ['next\u00a0spring', '2027-03-01/2027-05-31'],
  ])('“%s” is understood', (text, span) => expect(readWhen(text, today)).toBe(span))

  test.each(['2027-03-01/2027-05-31', '2026-12-18/2027-01-01', '2027-05-01/2027-05-31', '2027-03-04/2027-03-04'])(
    'the span %s is read back as the field writes it',
    (span) => {
      const { date } = formats(language)
      const [from = '', to = ''] = span.split('/')
      expect(readWhen(from === to ? date(from) : `${date(from)} to ${date(to)}`, today)).toBe(span)
    },
  )

  test('a winter that has begun is this one', () =>
    expect(readWhen('this winter', '2027-01-10')).toBe('2027-01-10/2027-02-28'))

  test.each([
    'after Easter',
    'not in summer',
    'after the summer',
    'it may take a while',
    'when it is warmer',
    '2025',
    'soon',
    'maybe',
    '',
  ])('“%s” is left as it was written', (text) => expect(readWhen(text, today)).toBeUndefined())
})
