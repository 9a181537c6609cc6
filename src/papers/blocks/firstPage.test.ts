import { expect, test } from 'vitest'
import { checksIn } from './firstChecks.ts'
import { firstPage } from './firstPage.ts'

test('a picture of a paper of thousands of lines has as many as a page holds', () => {
  const items = Array.from({ length: 2000 }, (_, n) => ({ text: `Line ${n}`, done: false }))
  const paper = { title: 'List', lines: [], as: 'sheet', blocks: [{ kind: 'checks', items }] } as const
  expect(checksIn(firstPage(paper).blocks)).toBe(100)
  const short = { ...paper, blocks: [{ kind: 'checks', items: items.slice(0, 90) }] } as const
  expect(firstPage(short)).toEqual(short)
})
