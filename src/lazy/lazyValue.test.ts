import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { lazyValue } from './lazyValue.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what has arrived stays, and is asked for once', async () => {
  const get = vi.fn(() => Promise.resolve('rules'))
  const rules = lazyValue(get)
  expect(rules.now()).toBeUndefined()
  expect(await Promise.all([rules.load(), rules.load()])).toEqual(['rules', 'rules'])
  expect(rules.now()).toBe('rules')
  expect(get).toHaveBeenCalledTimes(1)
})

test('a screen that asks anew at once gets the same failure; a moment later it may succeed', async () => {
  const get = vi.fn(() => Promise.resolve('rules')).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const rules = lazyValue(get)
  const first = rules.load()
  await expect(first).rejects.toThrow('Failed to fetch')
  expect(rules.load()).toBe(first)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await rules.load()).toBe('rules')
  expect(get).toHaveBeenCalledTimes(2)
})
