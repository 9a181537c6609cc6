import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { machineDocs } from '#tests/support/machineDocs.ts'

test('docs/machine.md shows the machines as they are: run `npm run docs:machine`', () => {
  expect(readFileSync(new URL('../../docs/machine.md', import.meta.url), 'utf8')).toBe(machineDocs())
})
