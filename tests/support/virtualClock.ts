import { onTestFinished, vi } from 'vitest'

/**
 * From here to the end of the test no time passes. The database of the tests hands its work on without a timer; what is
 * left are the store's limits of patience, and on a busy machine they would pass while a test computes. A test that wants
 * one to pass says so: `vi.advanceTimersByTime`.
 */
export function virtualClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
}

/** For a test of many runs, which waits for nothing: how long it computes says only how busy the machine is. */
export const unhurried = { timeout: 900_000 }
