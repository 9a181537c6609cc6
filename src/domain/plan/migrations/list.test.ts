import { expect, test } from 'vitest'
import { currentVersion } from '../envelope.ts'
import { migrations } from './list.ts'
import { migrate } from './migrate.ts'

test('every format but the current one leads to the next', () => {
  expect(migrations).toHaveLength(currentVersion - 1)
})

test('data passes through every migration that is newer than it', () => {
  const mark = (by: string) => (data: unknown) => ({ ...(typeof data === 'object' ? data : {}), [by]: true })
  const list = [mark('two'), mark('three')]
  expect(migrate({ version: 1 }, 1, list)).toEqual({ version: 3, two: true, three: true })
  expect(migrate({ version: 2 }, 2, list)).toEqual({ version: 3, three: true })
  expect(migrate({ version: 3 }, 3, list)).toEqual({ version: 3 })
})
