import { beforeEach, expect, test, vi } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { aDatabase, anEnvelope, aPage, newBrowser, newTab, problemIn, type Tab } from '#tests/support/stores.ts'
import { virtualClock } from '#tests/support/virtualClock.ts'
import { databaseName } from './database.ts'
import { createPlanStore } from './planStore.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))

const clearDatabase = () =>
  new Promise((resolve) => indexedDB.deleteDatabase(databaseName).addEventListener('success', resolve))
/** As "clear site data" leaves it: both backends are empty, and no connection outlives it. */
const clearSiteData = async () => {
  storage.clear()
  await clearDatabase()
}
const backends: readonly (readonly [string, Tab])[] = [
  ['both backends', {}],
  ['localStorage alone', { database: false }],
  ['the database alone', { page: false }],
]
const stored = () =>
  aDatabase().connection.run(async (all) =>
    Promise.all([all.getAll('plans'), all.getAll('points'), all.getAll('desk'), all.getAll('cards')]),
  )
const nothing = [[], [], [], []]

test.each(backends)('%s: what was cleared comes back by nothing that a tab does', async (_, tab) => {
  const store = newTab(storage, tab)
  await store.write(anEnvelope(1, 'grief')).confirmed
  await clearSiteData()
  for (const revision of [2, 3]) {
    const start = store.write(anEnvelope(revision, 'typed since'))
    expect(start.page).not.toBe('ok')
    await expect(start.confirmed).rejects.toMatchObject({ why: 'vanished' })
  }
  store.setLastAddress('p1', '/p1/about/name')
  store.setLastPlan('p1')
  store.setLastCopyTaken('p1', '2026-11-23')
  store.setRunningSession('p1', 'a session')
  for (const reason of ['byHand', 'overtaken', 'beforeReplanning', 'daily'] as const)
    expect(await store.addPoint('p1', reason, { ...anEnvelope(2), savedAt: '', writer: '' })).toBeUndefined()
  expect(storage.texts.size).toBe(0)
  expect(await stored()).toEqual(nothing)
})

test.each(backends)('%s: once the person wants it here again it is kept as before', async (_, tab) => {
  const store = newTab(storage, tab)
  await store.write(anEnvelope(1, 'grief')).confirmed
  await clearSiteData()
  await expect(store.write(anEnvelope(2, 'typed since')).confirmed).rejects.toMatchObject({ why: 'vanished' })
  expect((await store.writeAnew(anEnvelope(3, 'typed since')).confirmed).revision).toBe(3)
  expect((await store.write(anEnvelope(4, 'and on')).confirmed).revision).toBe(4)
  expect(await problemIn(newTab(storage, tab))).toBe('and on')
})

test.each(backends)(
  '%s: nor do a counselor’s notes, and what was forgotten on purpose can be begun anew',
  async (_, tab) => {
    const desk = await newTab(storage, tab).desk()
    const other = await newTab(storage, { ...tab, writer: 'other' }).desk()
    const entry = await desk.entry('p1')
    await entry.change((now) => ({ ...now, notes: 'private' }))
    await clearSiteData()
    await expect(entry.change((now) => ({ ...now, notes: `${now.notes} and more` }))).rejects.toMatchObject({
      why: 'vanished',
    })
    expect([storage.texts.size, await stored()]).toEqual([0, nothing])

    const forgotten = await other.entry('p2')
    await forgotten.change((now) => ({ ...now, notes: 'private' }))
    await other.forget('p2')
    expect(forgotten.now().notes).toBe('')
    await forgotten.change((now) => ({ ...now, asked: 'Ana' }))
    expect((await other.entry('p2')).now()).toMatchObject({ notes: '', asked: 'Ana' })
  },
)

test('one backend alone that was cleared is no loss, and is not taken for one', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'grief')).confirmed
  storage.clear()
  expect(await store.write(anEnvelope(2, 'grief and loss')).confirmed).toEqual({ revision: 2, backends: 'database' })
  expect(await problemIn(newTab(storage))).toBe('grief and loss')
  await newTab(storage).open('p1')
  await store.open('p1')
  expect(await store.write(anEnvelope(3, 'loss')).confirmed).toEqual({ revision: 3, backends: 'both' })
  await clearDatabase()
  expect(await store.write(anEnvelope(4, 'on')).confirmed).toEqual({ revision: 4, backends: 'both' })
})

test('a plan that another tab wiped does not come back either', async () => {
  const store = newTab(storage, { writer: 'here' })
  await store.write(anEnvelope(1, 'grief')).confirmed
  await newTab(storage, { writer: 'there' }).erase('p1')
  await expect(store.write(anEnvelope(2, 'typed since')).confirmed).rejects.toMatchObject({ why: 'vanished' })
  expect(storage.texts.size).toBe(0)
})

test('a tab notices within seconds, at once on becoming visible, and takes no silence for it', async () => {
  virtualClock()
  const events = new EventTarget()
  const page = aPage(storage)
  const store = createPlanStore({ page, database: aDatabase(), events }, { writer: 'here', now: () => 'now' })
  const [changed, vanished] = [vi.fn(), vi.fn()]
  await store.write(anEnvelope(1, 'grief')).confirmed
  const stop = store.watch('p1', changed, vanished)
  const pass = async (milliseconds: number) => {
    vi.advanceTimersByTime(milliseconds)
    await store.look('p1')
    await store.look('p1')
  }
  await pass(60_000)
  expect(vanished).not.toHaveBeenCalled()
  await clearSiteData()
  await pass(3000)
  expect(vanished).toHaveBeenCalledTimes(1)
  await store.writeAnew(anEnvelope(2, 'again')).confirmed
  await pass(60_000)
  expect(vanished).toHaveBeenCalledTimes(1)
  await clearSiteData()
  events.dispatchEvent(new Event('visibilitychange'))
  await pass(0)
  expect(vanished).toHaveBeenCalledTimes(2)
  stop()
  await pass(60_000)
  expect([vanished.mock.calls.length, changed.mock.calls.length]).toEqual([2, 0])
})

test('a transaction that is ended by force is no uncaught error', async () => {
  const work = aDatabase().connection.run(async (all) => {
    const transaction = all.transaction('plans', 'readwrite')
    const step = transaction.store.get('p1')
    transaction.abort()
    return step
  })
  // Vitest fails a run in which a rejection is left unhandled.
  await expect(work).rejects.toMatchObject({ name: 'AbortError' })
})
