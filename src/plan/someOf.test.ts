import { expect, test } from 'vitest'
import { someOf } from './someOf.ts'

const more = (count: number) => `${count} more`

test('three names and no more never stand for seven', () => {
  expect(someOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 3, more)).toEqual(['a', 'b', 'c', '4 more'])
})

test('a last one is named, not counted', () => {
  expect(someOf(['a', 'b', 'c', 'd'], 3, more)).toEqual(['a', 'b', 'c', 'd'])
  expect(someOf([], 3, more)).toEqual([])
})
