import { beforeEach, expect, test, vi } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { aDatabase, anEnvelope, aPage, newBrowser, newTab } from '#tests/support/stores.ts'
import { keys } from './keys.ts'
import { createPlanStore } from './planStore.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))
const settings = { writer: 'watcher', now: () => '' }
const problem = (text: string | null) => (text === null ? 'gone' : (/"value":"(.*?)"/.exec(text)?.[1] ?? '?'))

test('another tab is heard by channel, once a text, until stopped', async () => {
  const channels = [new BroadcastChannel('t'), new BroadcastChannel('t')]
  const watcher = createPlanStore({ database: aDatabase(), channel: channels[0] }, settings)
  const writer = createPlanStore({ database: aDatabase(), channel: channels[1] }, { ...settings, writer: 'writer' })
  const heard: string[] = []
  let cards = 0
  const stop = watcher.watch('p1', (text) => heard.push(problem(text)))
  watcher.watchCards(() => cards++)
  await writer.write(anEnvelope(1, 'one')).confirmed
  await expect.poll(() => heard).toEqual(['one'])
  await writer.write(anEnvelope(1, 'other', 'p2')).confirmed
  await writer.remove('p1')
  await expect.poll(() => heard).toEqual(['one', 'gone'])
  stop()
  await writer.restore('p1')
  await expect.poll(() => cards).toBeGreaterThan(3)
  expect(heard).toEqual(['one', 'gone'])
  for (const channel of channels) channel.close()
})

test('and by the events of localStorage', async () => {
  const events = new EventTarget()
  const store = createPlanStore({ page: aPage(storage), events }, settings)
  const heard: string[] = []
  store.watch('p1', (text) => heard.push(problem(text)))
  const tell = (key: string | null) => events.dispatchEvent(Object.assign(new Event('storage'), { key }))
  newTab(storage, { database: false }).write(anEnvelope(1, 'one'))
  tell(keys.plan('p2'))
  tell(keys.last)
  tell(keys.plan('p1'))
  await expect.poll(() => heard).toEqual(['one'])
  storage.texts.set(keys.gone('p1'), '2')
  tell(keys.gone('p1'))
  await expect.poll(() => heard).toEqual(['one', 'gone'])
})

test('what was cleared was not removed: it is told apart', async () => {
  const events = new EventTarget()
  const store = createPlanStore({ page: aPage(storage), events }, settings)
  await store.write(anEnvelope(1, 'one')).confirmed
  const [changed, vanished] = [vi.fn(), vi.fn()]
  const stop = store.watch('p1', changed, vanished)
  storage.clear()
  events.dispatchEvent(Object.assign(new Event('storage'), { key: null }))
  await expect.poll(() => vanished.mock.calls.length).toBe(1)
  expect(changed).not.toHaveBeenCalled()
  stop()
})

test('a page that comes back from the browser’s cache looks again; one that is shown for the first time need not', async () => {
  const events = new EventTarget()
  const store = createPlanStore({ database: aDatabase(), events }, settings)
  const heard: string[] = []
  store.watch('p1', (text) => heard.push(problem(text)))
  await createPlanStore({ database: aDatabase() }, { ...settings, writer: 'writer' }).write(anEnvelope(1, 'meanwhile'))
    .confirmed
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }))
  await store.look('p1')
  expect(heard).toEqual([])
  events.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
  await expect.poll(() => heard).toEqual(['meanwhile'])
})
