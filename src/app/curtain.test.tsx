import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inMemoryStore } from '#storage/inMemory.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { makeCurtain } from './curtain.ts'

const aStore = (): PlanStore => inMemoryStore({ writer: 'test', now: () => '2026-11-23T15:00:00.000Z' })
const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000)

beforeEach(() => {
  vi.useFakeTimers()
  sessionStorage.clear()
})
afterEach(() => vi.useRealTimers())

function aDesk() {
  const store = aStore()
  store.setDesk(true)
  return { store, curtain: makeCurtain(store) }
}

test('a browser becomes a desk without covering what is open, and a new tab is covered', () => {
  const store = aStore()
  const curtain = makeCurtain(store)
  expect(curtain.now().desk).toBe('none')
  curtain.becomeDesk()
  expect(curtain.now().desk).toBe('open')
  // The same tab, loaded anew.
  expect(makeCurtain(store).now().desk).toBe('open')
  sessionStorage.clear()
  expect(makeCurtain(store).now().desk).toBe('covered')
})

test('an open desk covers itself after five quiet minutes, and a key pressed begins them anew', () => {
  const { curtain } = aDesk()
  const changed = vi.fn()
  curtain.openDesk()
  curtain.watch(changed)
  minutes(4)
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
  minutes(4)
  expect(curtain.now().desk).toBe('open')
  minutes(2)
  expect(curtain.now().desk).toBe('covered')
  expect(changed).toHaveBeenCalledOnce()
})

test('a tab that the browser brings back after hours is covered', () => {
  const { store, curtain } = aDesk()
  curtain.openDesk()
  dispatchEvent(new Event('pagehide'))
  vi.setSystemTime(Date.now() + 3 * 3_600_000)
  expect(makeCurtain(store).now()).toMatchObject({ desk: 'covered', shown: [] })
})

test('a session covers the desk for good; of its plan the summary is left, until nobody is there', () => {
  const { store, curtain } = aDesk()
  curtain.openDesk()
  store.setRunningSession('ruth', 's1')
  curtain.look()
  expect(curtain.now()).toMatchObject({ session: 'ruth', desk: 'covered' })
  // A long talk covers nothing of the founder's own.
  minutes(60)
  expect(curtain.now().session).toBe('ruth')
  store.setRunningSession('ruth', undefined)
  curtain.sessionEnded('ruth')
  expect(curtain.now()).toMatchObject({ session: undefined, desk: 'covered', shown: ['ruth/session/summary'] })
  minutes(6)
  expect(curtain.now().shown).toEqual([])
})

test('one session at a time: the one that begins leaves the other open', () => {
  const { store } = aDesk()
  store.setRunningSession('ann', 's1')
  store.setRunningSession('ruth', 's2')
  expect(store.planInSession()).toBe('ruth')
  expect(store.runningSession('ann')).toBeUndefined()
})

test('leaving marks only where there is something to hide, and going on takes the mark away', () => {
  const store = aStore()
  const curtain = makeCurtain(store)
  curtain.leave()
  expect(curtain.now().left).toBe(false)
  store.setLastPlan('ann')
  curtain.leave()
  expect(curtain.now().left).toBe(true)
  curtain.show('new')
  expect(curtain.now().shown).toEqual(['new'])
  curtain.goOn()
  expect(curtain.now()).toMatchObject({ left: false, shown: [] })
})

test('where nothing stands before it, what is begun needs no mark', () => {
  const curtain = makeCurtain(aStore())
  curtain.show('new')
  expect(curtain.now().shown).toEqual([])
  expect(sessionStorage).toHaveLength(0)
})

test('a tab that was opened a moment ago stays open, however the clock ticks while it is asked', () => {
  const store = aStore()
  store.setDesk(true)
  sessionStorage.setItem('desk', 'open')
  let tick = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => (tick += 1))
  expect(makeCurtain(store).now().desk).toBe('open')
  vi.mocked(Date.now).mockRestore()
})
