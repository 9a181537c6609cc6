import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepsBusy, whenIdle } from './whenIdle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('nothing is idle before what somebody waits for is there, or did not come', async () => {
  const idle = vi.fn()
  const page = Promise.withResolvers<void>()
  const other = Promise.withResolvers<void>()
  keepsBusy(page.promise)
  keepsBusy(other.promise).catch(() => {})
  void whenIdle().then(idle)
  page.resolve()
  await vi.advanceTimersByTimeAsync(5000)
  expect(idle).not.toHaveBeenCalled()
  other.reject(new Error('no network'))
  await vi.advanceTimersByTimeAsync(200)
  expect(idle).toHaveBeenCalledOnce()
})

test('a network that answers nothing any more keeps all else waiting for ten seconds at most', async () => {
  const idle = vi.fn()
  const page = Promise.withResolvers<void>()
  keepsBusy(page.promise)
  void whenIdle().then(idle)
  await vi.advanceTimersByTimeAsync(10_200)
  expect(idle).toHaveBeenCalledOnce()
  page.resolve()
})
