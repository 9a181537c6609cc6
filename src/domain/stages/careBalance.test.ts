import { expect, test } from 'vitest'
import { careMonth, isTimeToHandOver } from './careBalance.ts'

test.each([
  [{ giving: 3, receiving: 3, organizing: 4 }, 0, []],
  [{ giving: 2, receiving: 1, organizing: 7 }, 0, ['organizing']],
  [{ giving: 4, receiving: 0, organizing: 6 }, 0, ['receiving']],
  [{ giving: 0, receiving: 0, organizing: 10 }, 0, ['organizing', 'receiving']],
  // Nothing is said before all ten are shared out, nor when there are too many.
  [{ giving: 0, receiving: 0, organizing: 8 }, 2, []],
  [{ giving: 3, receiving: 0, organizing: 8 }, -1, []],
])('%o', (points, left, signs) => {
  expect(careMonth(points)).toMatchObject({ left, signs })
})

test('it takes two months running', () => {
  const heavy = careMonth({ giving: 2, receiving: 1, organizing: 7 })
  expect(isTimeToHandOver(heavy, false)).toBe(false)
  expect(isTimeToHandOver(heavy, true)).toBe(true)
  expect(isTimeToHandOver(careMonth({ giving: 4, receiving: 3, organizing: 3 }), true)).toBe(false)
})
