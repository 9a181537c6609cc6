import { expect, test } from 'vitest'
import type { Paper } from './block.ts'
import { filledIn, marksOf } from './filled.ts'

const paper = (value: string | null): Paper => ({
  title: 'Flyer',
  lines: [],
  as: 'sheet',
  blocks: [
    {
      kind: 'rows',
      rows: [
        { label: 'Cost', value: 'Free' },
        { label: 'Where', value },
      ],
    },
  ],
})

test('the line just filled is what the paper says now and did not say before', () => {
  expect(filledIn(paper('Port Ellery Library'), marksOf(paper(null)))).toBe('Port Ellery Library')
  expect(filledIn(paper('St. Brendan’s'), marksOf(paper('Port Ellery Library')))).toBe('St. Brendan’s')
  expect(filledIn(paper(null), marksOf(paper(null)))).toBeUndefined()
})
