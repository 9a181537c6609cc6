import { expect, test } from 'vitest'
import { timesIn } from './times.ts'
import { english } from './en/language.ts'

const { time, timeUntil } = timesIn(english)

test.each([
  ['19:00', '7 p.m.'],
  ['19:30', '7:30 p.m.'],
  ['07:05', '7:05 a.m.'],
  ['00:30', '12:30 a.m.'],
  ['12:15', '12:15 p.m.'],
  ['12:00', 'noon'],
  ['00:00', 'midnight'],
])('%s is “%s”', (at, said) => expect(time(at)).toBe(said))

test.each([
  ['19:00', '20:30', '7 to 8:30 p.m.'],
  ['18:30', '20:00', '6:30 to 8 p.m.'],
  ['11:00', '13:00', '11 a.m. to 1 p.m.'],
  ['10:00', '12:00', '10 a.m. to noon'],
  ['12:00', '13:30', 'noon to 1:30 p.m.'],
  ['22:30', '00:00', '10:30 p.m. to midnight'],
])('from %s to %s is “%s”', (from, to, said) => expect(`${timeUntil(from, to)} to ${time(to)}`).toBe(said))

test('a beginning without an end says its half of the day', () => expect(timeUntil('19:00', undefined)).toBe('7 p.m.'))

test('what is no time stays as it stands', () => {
  expect(time('around seven')).toBe('around seven')
  expect(time('29:00')).toBe('29:00')
  expect(timeUntil('around seven', '20:30')).toBe('around seven')
})

test('a language that counts to 24 keeps its minutes, and one without names of its own says the browser’s', () => {
  expect(timesIn({ tag: 'de-DE' }).time('19:00')).toBe('19:00')
  expect(timesIn({ tag: 'de-DE' }).timeUntil('19:00', '20:30')).toBe('19:00')
  expect(timesIn({ tag: 'es-US' }).time('19:00')).toMatch(/^7\s?p\.\s?m\.$/)
  expect(timesIn({ tag: 'es-US' }).time('12:00')).toMatch(/^12\s?p\.\s?m\.$/)
})
