import { expect, test } from 'vitest'
import { isSeen, short } from './short.ts'

test('a name stays as it is; line breaks in it become spaces', () => {
  expect(short('Ruth Miller')).toBe('Ruth Miller')
  expect(short('  Ruth\nMiller\r\n')).toBe('Ruth Miller')
  expect(short('x'.repeat(120))).toBe('x'.repeat(120))
  expect(short('')).toBe('')
})

test('an endless one is cut between characters', () => {
  expect(short('x'.repeat(100_000))).toBe(`${'x'.repeat(120)}…`)
  expect(short('😀'.repeat(130))).toBe(`${'😀'.repeat(120)}…`)
  expect(short(`${'x'.repeat(119)}👩‍👩‍👧‍👦${'y'.repeat(400)}`)).toBe(`${'x'.repeat(119)}👩…`)
  expect(short(`${'x'.repeat(118)}👩\u200d${'y'.repeat(400)}`)).toBe(`${'x'.repeat(118)}👩…`)
  expect(short('\ud83d'.repeat(500))).toHaveLength(121)
})

test('blanks and marks without width are no name', () => {
  for (const nothing of [undefined, '', ' \n', '\u00a0\u200b\u2003 ', '\ufeff\u2060\u00ad'])
    expect(isSeen(nothing)).toBe(false)
  for (const name of ['R', '\u200bRuth', '1', '👩‍👩‍👧‍👦', '…', '\ud83d']) expect(isSeen(name)).toBe(true)
})
