import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formats } from '../../format.ts'
import { readLengths, readNumbers, readWhen } from '../reading.ts'
import { readTimes } from './times.ts'
import { language } from '#tests/support/language.ts'

describe('the time of a meeting', () => {
  test.each([
    ['7', '19:00'],
    ['8', '20:00'],
    ['9', '21:00'],
    ['12', '12:00'],
    ['1', '13:00'],
    ['7:30', '19:30'],
    ['8:30', '20:30'],
    ['07:30', '07:30'],
    ['7 am', '07:00'],
    ['7 a.m.', '07:00'],
    ['7 AM', '07:00'],
    ['7:00\u202fPM', '19:00'],
    ['7 p.m.', '19:00'],
    ['7 o’clock', '19:00'],
    ["7 o'clock", '19:00'],
    ['7 o’clock pm', '19:00'],
    ['7p', '19:00'],
    ['7:30p', '19:30'],
    ['7.30pm', '19:30'],
    ['7.30', '19:30'],
    ['730pm', '19:30'],
    ['1930', '19:30'],
    ['19h30', '19:30'],
    ['19h', '19:00'],
    ['19:00', '19:00'],
    ['19.30', '19:30'],
    ['at 7', '19:00'],
    ['around 7', '19:00'],
    ['7ish', '19:00'],
    ['7 pm sharp', '19:00'],
    ['noon', '12:00'],
    ['12 noon', '12:00'],
    ['12pm', '12:00'],
    ['12 am', '00:00'],
    ['midnight', '00:00'],
    ['12 midnight', '00:00'],
    ['7 in the evening', '19:00'],
    ['10 in the morning', '10:00'],
    ['10 at night', '22:00'],
    ['10 am', '10:00'],
    ['seven', '19:00'],
    ['seven thirty', '19:30'],
    ['half past seven', '19:30'],
    ['half past 7', '19:30'],
    ['quarter to eight', '19:45'],
    ['ten to eight', '19:50'],
    ['20 past 7', '19:20'],
    ['0:30', '00:30'],
    ['24:00', '00:00'],
  ])('“%s”', (text, at) => expect(readTimes(text, 'meeting')).toEqual([{ at }]))

  test.each([
    ['10', ['10:00', '22:00']],
    ['11', ['11:00', '23:00']],
    ['10:30', ['10:30', '22:30']],
    ['10 o’clock', ['10:00', '22:00']],
    ['7 or 7:30', ['19:00', '19:30']],
    ['7 pm or 8 pm', ['19:00', '20:00']],
  ])('“%s” asks', (text, at) => expect(readTimes(text, 'meeting').map((each) => each.at)).toEqual(at))

  test.each([
    ['7-8:30 pm', '19:00', 90],
    ['7–8:30pm', '19:00', 90],
    ['7 to 8:30', '19:00', 90],
    ['7-9', '19:00', 120],
    ['from 7 until 8:30 p.m.', '19:00', 90],
    ['between 7 and 9', '19:00', 120],
    ['7pm-9pm', '19:00', 120],
    ['7 pm - 9', '19:00', 120],
    ['11-1 pm', '11:00', 120],
    ['11:30 am to 1', '11:30', 90],
    ['12-1 pm', '12:00', 60],
    ['12-1:30', '12:00', 90],
    ['10-11:30 am', '10:00', 90],
    ['19:00-20:30', '19:00', 90],
    ['19h30 - 21h', '19:30', 90],
    ['10 pm to midnight', '22:00', 120],
    ['noon-1', '12:00', 60],
    ['7 to 8 in the evening', '19:00', 60],
  ])('“%s” is a beginning and a length', (text, at, minutes) =>
    expect(readTimes(text, 'meeting')).toEqual([{ at, minutes }]),
  )

  test('a range that may be morning or evening asks, with its length', () =>
    expect(readTimes('10-11:30', 'meeting')).toEqual([
      { at: '10:00', minutes: 90 },
      { at: '22:00', minutes: 90 },
    ]))

  test.each(['evening', 'after work', '25:00', '7:75', '13 pm', '7-8-9', '7 pm Thursday', 'a', ''])(
    '“%s” is not read',
    (text) => expect(readTimes(text, 'meeting')).toEqual([]),
  )
})

test.each([
  ['9', ['09:00', '21:00']],
  ['3', ['15:00']],
  ['10:30 am', ['10:30']],
])('an appointment at “%s”', (text, at) => expect(readTimes(text, 'appointment').map((each) => each.at)).toEqual(at))

test.each([
  ['9:40', ['21:40']],
  ['11', ['23:00']],
  ['12:30', ['00:30', '12:30']],
])('a last bus at “%s”', (text, at) => expect(readTimes(text, 'lastBus').map((each) => each.at)).toEqual(at))

test('every time that we print is read back', () => {
  const { time } = formats(language)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
      const at = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
      expect(readTimes(time(at), 'meeting')).toEqual([{ at }])
    }),
  )
})

const piece = fc.constantFrom(
  ...'7|8:30|pm|p|-|to|at|noon|half|past|quarter|hours|hour|a|an|and|1/2|½|1,5|dozen|couple|+|at least|month|per|week|next|early|2027|Easter|Jan|/|\u200b|999999999999'.split(
    '|',
  ),
)
test('whatever is typed, no reader throws, and what is read is a value', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'binary' }),
        fc.array(piece).map((all) => all.join(' ')),
      ),
      (text) => {
        for (const { at, minutes = 1 } of readTimes(text, 'meeting')) {
          expect(at).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/)
          expect(minutes).toBeGreaterThan(0)
        }
        for (const number of [
          ...readNumbers(text),
          ...readNumbers(text, 'hours a month'),
          ...readLengths(text, 'hours'),
        ])
          expect(number).toBeGreaterThanOrEqual(0)
        const span = readWhen(text, '2026-11-23')
        if (span !== undefined) expect(span).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
      },
    ),
    { numRuns: 300 },
  )
})
