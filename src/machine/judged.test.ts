import { afterEach, expect, test, vi } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { judged } from './judged.ts'

afterEach(() => {
  vi.useRealTimers()
})

const fails = () => {
  throw new Error('a fault')
}

test('a fault in judging stops nothing: the judgement before goes on, and the fault is thrown apart', () => {
  vi.useFakeTimers()
  const plan = aPlan().build()
  const first = judged(fails, plan, '2026-10-05')
  expect(first).toMatchObject({ phase: 'gathering', stages: { coreGroup: { standing: 'untouched' } } })
  expect(judged(fails, plan, '2026-10-05', first)).toBe(first)
  expect(() => vi.runAllTimers()).toThrow('a fault')
})

test('without the rules there is no judgement yet', () => {
  expect(judged(undefined, aPlan().build(), '2026-10-05')).toBeUndefined()
})
