import { describe, expect, test } from 'vitest'
import { readDate, readMinutes, readNumber, readTime, readWhen, saysNobody } from './reading.ts'

const today = '2026-11-23'

describe('a day without its year', () => {
  test.each([
    ['Nov 21', 'ahead', '2027-11-21'],
    ['Nov 21', 'past', '2026-11-21'],
    ['Nov 21', 'near', '2026-11-21'],
    ['Dec 5', 'near', '2026-12-05'],
    ['12/5', 'past', '2025-12-05'],
    ['23 November', 'past', today],
    ['23 November', 'ahead', today],
    ['November 21, 2027', 'past', '2027-11-21'],
    ['yesterday', 'ahead', '2026-11-22'],
    ['Feb 29', 'past', '2024-02-29'],
  ] as const)('%s, %s', (text, when, day) => expect(readDate(text, today, when)).toBe(day))
})

test.each([
  ['90', 90],
  ['90 min', 90],
  ['ninety', undefined],
  ['2 hours', 120],
  ['two hours', 120],
  ['1.5 h', 90],
  ['1h30', 90],
  ['1 hour and 30 minutes', 90],
  ['an hour', 60],
  ['an hour and a half', 90],
  ['about 2 hrs', 120],
  ['a few hours', undefined],
  ['h', undefined],
] as const)('how long is "%s" in minutes', (text, minutes) => expect(readMinutes(text)).toBe(minutes))

test('minutes are no hours', () => {
  expect(readNumber('30 minutes')).toBeUndefined()
  expect(readNumber('3 hours a month')).toBe(3)
})

test.each([
  ['7', '19:00'],
  ['7:30', '19:30'],
  ['07:30', '07:30'],
  ['7 am', '07:00'],
  ['10', '10:00'],
  ['19:00', '19:00'],
  ['noon', '12:00'],
] as const)('the time "%s"', (text, time) => expect(readTime(text)).toBe(time))

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
    ['about March 4, 2027', '2027-03-04/2027-03-04'],
  ])('“%s” is understood', (text, span) => expect(readWhen(text, today)).toBe(span))

  test.each([
    'after Easter',
    'March or April',
    'not in summer',
    'after the summer',
    'it may take a while',
    'when it is warmer',
    'maybe',
    '',
  ])('“%s” is left as it was written', (text) => expect(readWhen(text, today)).toBeUndefined())
})
