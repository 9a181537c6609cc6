import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { onLine } from './comparisonsDrawn.ts'

const now = aPlan()
  .said('expectations', 'months', 2)
  .said('expectations', 'laterFew', 20)
  .said('expectations', 'laterMany', 30)
  .said('expectations', 'hearing', ['flyers'])
  .now('2026-11-23')

test('both sides stand on one line that goes beyond the larger', () => {
  expect(onLine(now, 'months')).toEqual({ you: [2, 2], others: [6, 6], end: 8 })
  expect(onLine(now, 'later')).toEqual({ you: [20, 30], others: [8, 12], end: 38 })
})

test('what is not answered, and what is no number, has no line', () => {
  expect(onLine(now, 'helper')).toBeUndefined()
  expect(onLine(now, 'hearing')).toBeUndefined()
})
