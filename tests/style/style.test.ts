import { expect, test } from 'vitest'
import { flagsIn, meanGrade } from './found.ts'
import { stringsIn } from './strings.ts'

const strings = stringsIn('src/words/en')

test('every string is read from the files of words', () => {
  expect(strings.length).toBeGreaterThan(3000)
  expect(strings.map(({ text }) => text)).toContain('Everything stays on this device.')
})

test('no string breaks the style', () => {
  expect(flagsIn(strings)).toEqual([])
})

test('the words read easily, taken together', () => {
  expect(meanGrade(strings)).toBeLessThanOrEqual(6)
})
