import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openFile } from '#domain/files/openFile.ts'
import { dataInFile } from './dataInFile.ts'
import { openLocked } from './lockedCopy.ts'

const sample = (name: string) => readFileSync(new URL(`../domain/files/released/${name}.json`, import.meta.url), 'utf8')

test('a copy locked when there was format 1 opens with its code', async () => {
  const found = openFile(sample('locked1'))
  if (found.is !== 'locked') throw new Error(found.is)
  const opened = await openLocked(found.locked, 'River Lamp stone-garden seven')
  expect(typeof opened === 'object' && opened.text).toBe(sample('copy1').trim())
})

test.each(['plan1', 'plan2'])('the released page %s gives its data back', (name) => {
  const { text, check } = dataInFile(readFileSync(new URL(`released/${name}.html`, import.meta.url), 'utf8'))
  expect(openFile(text)).toMatchObject({ is: 'plan' })
  expect(check()).toBe(name === 'plan1' ? 'unknown' : 'fits')
})
