import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { expectedLater } from './diary.ts'
import { ourNeeds } from './placeQuestions.ts'
import { ends, groupSize, sizeLater } from './range.ts'

const today = '2026-11-23'
const turned = aPlan()
  .said('purpose', 'sizeFew', 12)
  .said('purpose', 'sizeMany', 4)
  .said('expectations', 'laterFew', 20)
  .said('expectations', 'laterMany', 8)
  .now(today)

test('the wrong way round it is the same range', () => {
  expect(groupSize(turned)).toEqual({ least: 4, most: 12 })
  expect(sizeLater(turned)).toEqual({ least: 8, most: 20 })
})

test('one end alone stays the end that it is', () => {
  const few = groupSize(aPlan().said('purpose', 'sizeFew', 5).now(today))
  expect(few).toEqual({ least: 5 })
  expect(ends(few)).toEqual([5])
  expect(ends(groupSize(aPlan().now(today)))).toEqual([])
})

test('a room is asked for the most people, and the diary is held against the same range', () => {
  expect(ourNeeds(turned).people).toBe(12)
  expect(expectedLater(turned)).toEqual({ few: 8, many: 20 })
})
