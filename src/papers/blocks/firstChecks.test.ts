import { expect, test } from 'vitest'
import type { Block } from './block.ts'
import { checksIn, firstChecks } from './firstChecks.ts'

const checks = (count: number): Block => ({
  kind: 'checks',
  items: Array.from({ length: count }, (_, n) => ({ text: `Line ${n}`, done: false })),
})
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
const blocks = [heading('One'), checks(3), heading('Two'), checks(4), heading('Three'), checks(2)]

test('a paper begins with so many lines, and no heading stands over lines that are still to come', () => {
  expect(checksIn(blocks)).toBe(9)
  for (let count = 1; count <= 9; count += 1) {
    const first = firstChecks(blocks, count)
    expect(checksIn(first)).toBe(count)
    expect(first.at(-1)?.kind).toBe('checks')
  }
  expect(firstChecks(blocks, 9)).toEqual(blocks)
})

test('what is whole stays the same block, so that it is not drawn anew', () => {
  expect(firstChecks(blocks, 5)[1]).toBe(blocks[1])
})
