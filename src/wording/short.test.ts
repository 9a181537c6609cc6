import { expect, test } from 'vitest'
import { short } from './short.ts'

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
