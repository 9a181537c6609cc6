import { expect, test } from 'vitest'
import type { Paper } from '../blocks/block.ts'
import { columnsFit } from './columnsFit.ts'

const listOf = (lines: number): Paper => ({
  title: 'List',
  lines: [],
  as: 'sheet',
  inColumns: true,
  blocks: [
    {
      kind: 'checks',
      items: Array.from({ length: lines }, () => ({ text: 'Put up flyers', done: false, aside: 'Jan 28' })),
    },
  ],
})

test('a list stays one page at a readable size where it can, and fills two where it cannot', () => {
  expect([20, 50, 60, 90, 130, 900].map((lines) => columnsFit(listOf(lines)))).toEqual([13, 13, 12.5, 13, 12.5, 10])
})
