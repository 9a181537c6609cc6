import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partIds, scaledParts } from './standardParts.ts'

const minutes = (length: number) => scaledParts(length).map((part) => part.minutes)

test.each([
  [90, [5, 5, 5, 20, 35, 10, 5, 5]],
  [60, [5, 5, 5, 10, 20, 5, 5, 5]],
  [120, [5, 5, 5, 30, 50, 15, 5, 5]],
  [75, [5, 5, 5, 15, 25, 10, 5, 5]],
])('the standard order in %i minutes', (length, expected) => {
  expect(minutes(length)).toEqual(expected)
})

test('any parts in any time fill it exactly, and none has less than a minute', () => {
  fc.assert(
    fc.property(fc.integer({ min: 8, max: 600 }), fc.subarray([...partIds], { minLength: 1 }), (length, ids) => {
      const parts = scaledParts(length, ids)
      expect(parts.map((part) => part.id)).toEqual(ids)
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(length)
      expect(parts.every((part) => part.minutes >= 1 && Number.isInteger(part.minutes))).toBe(true)
    }),
  )
})

test('a time too short for eight parts still gives each a minute', () => {
  expect(minutes(3)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
})
