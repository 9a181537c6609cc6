import { expect, test } from 'vitest'
import { firstRows } from './firstRows.ts'

const groups = [
  { name: 'one', rows: [1, 2, 3] },
  { name: 'two', rows: [4, 5] },
  { name: 'three', rows: [6] },
]
const there = (count: number) => firstRows(groups, count).map(({ name, there: rows }) => `${name} ${rows}`)

test('the first rows of all groups, and no group before its first row', () => {
  expect(there(2)).toEqual(['one 2'])
  expect(there(3)).toEqual(['one 3'])
  expect(there(4)).toEqual(['one 3', 'two 1'])
  expect(there(6)).toEqual(['one 3', 'two 2', 'three 1'])
})
