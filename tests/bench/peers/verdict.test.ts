import { expect, test } from 'vitest'
import { compared } from './table.ts'
import { isNoisy, median, percentile, verdictOf } from './verdict.ts'

test('the middle of an even number of values lies between two of them', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([3, 1, 2])).toBe(2)
})

test('of 200 values, the 98th percentile leaves four above it', () => {
  const values = Array.from({ length: 200 }, (_, n) => n)
  expect(values.filter((value) => value > percentile(0.98)(values))).toHaveLength(4)
})

test('a peer whose halves are over a quarter apart is too noisy, and that never passes', () => {
  expect(isNoisy([[100], [100], [126], [126]], median)).toBe(true)
  expect(isNoisy([[100], [100], [124], [124]], median)).toBe(false)
  expect(isNoisy([[100, 100, 130, 130]], median)).toBe(true)
  expect(isNoisy([[100]], median)).toBe(true)
  expect(verdictOf(0.1, 1.1, true)).toBe('too noisy')
})

test('our own noise does not hide what is too slow', () => {
  const row = compared('key', { ours: [[10], [100]], peer: [[10], [10]] }, median, 1.1)
  expect(row).toMatchObject({ ratio: '5.50', verdict: 'fail' })
})
