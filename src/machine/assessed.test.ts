import { afterEach, expect, test, vi } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { assessed } from './assessed.ts'

afterEach(() => {
  vi.useRealTimers()
})

const fails = () => {
  throw new Error('a fault')
}

test('a fault in assessing stops nothing: the assessment before goes on, and the fault is thrown apart', () => {
  vi.useFakeTimers()
  const plan = aPlan().build()
  const first = assessed(fails, plan, '2026-10-05')
  expect(first).toMatchObject({ phase: 'gathering', stages: { coreGroup: { standing: 'untouched' } } })
  expect(assessed(fails, plan, '2026-10-05', first)).toBe(first)
  expect(() => vi.runAllTimers()).toThrow('a fault')
})

test('without the rules there is no assessment yet', () => {
  expect(assessed(undefined, aPlan().build(), '2026-10-05')).toBeUndefined()
})
