import { beforeEach, expect, test, vi } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { anEnvelope, newBrowser, newTab, problemIn } from '#tests/support/stores.ts'
import { databaseName } from './database.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'
import { erasingOffline } from './erasingOffline.ts'
import { usableLocalStorage } from './localStorageBackend.ts'
import { createPlanStore, type PlanStore } from './planStore.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))

const databases = async () => (await indexedDB.databases()).map(({ name }) => name)

async function full(): Promise<PlanStore> {
  const store = newTab(storage)
  expect((await store.write(anEnvelope(1, 'grief', 'p1')).confirmed).backends).toBe('both')
  await store.write(anEnvelope(1, 'stroke', 'p2')).confirmed
  await store.remove('p2')
  await store.addPoint('p1', 'byHand', { ...anEnvelope(1, 'grief'), savedAt: '', writer: '' })
  await (await (await store.desk()).entry('p1')).change((entry) => ({ ...entry, notes: 'mine' }))
  store.setPreferences({ theme: 'dark' })
  store.setLastPlan('p1')
  storage.setItem('other', 'not ours')
  return store
}

test('nothing is left: no key, no plan, no note, not even the database', async () => {
  const store = await full()
  expect(await store.eraseAll(false)).toEqual({ left: [] })
  expect([...storage.texts.keys()]).toEqual(['other'])
  expect(await databases()).toEqual([])
  const later = newTab(storage)
  expect(await later.cards()).toEqual([])
  expect(await later.points('p1')).toEqual([])
  expect(await later.restore('p2')).toEqual({ is: 'missing' })
  expect(await (await later.desk()).all()).toEqual([])
})

test('afterwards nothing that still runs in this tab makes anything anew', async () => {
  const store = await full()
  const desk = await store.desk()
  const entry = await desk.entry('p1')
  await store.eraseAll(false)
  await store.cards()
  await store.points('p1')
  await desk.all()
  await expect(entry.change((now) => ({ ...now, notes: 'again' }))).rejects.toMatchObject({ name: 'SaveProblem' })
  await expect(store.write(anEnvelope(2, 'grief', 'p1')).confirmed).rejects.toMatchObject({ name: 'SaveProblem' })
  store.setPreferences({ theme: 'light' })
  store.setLastPlan('p1')
  expect([...storage.texts.keys()]).toEqual(['other'])
  expect(await databases()).toEqual([])
})

test('a save that is under way when everything goes does not come back', async () => {
  const store = await full()
  const late = store.write(anEnvelope(2, 'just now', 'p1'))
  await store.eraseAll(false)
  await late.confirmed.catch(() => {})
  expect([...storage.texts.keys()]).toEqual(['other'])
  expect(await databases()).toEqual([])
})

test('with undo all of it comes back as it was, and can be written to again', async () => {
  const store = await full()
  const before = new Map(storage.texts)
  const { left, putBack } = await store.eraseAll(true)
  expect(left).toEqual([])
  expect(await databases()).toEqual([])
  await putBack?.()
  expect(storage.texts).toEqual(before)
  const later = newTab(storage)
  expect(await problemIn(later, 'p1')).toBe('grief')
  expect(await later.points('p1')).toHaveLength(1)
  expect((await (await later.desk()).entry('p1')).now().notes).toBe('mine')
  // What was removed before can be put back still.
  expect(await later.restore('p2')).toMatchObject({ is: 'open' })
  await store.open('p1')
  await store.write(anEnvelope(5, 'later', 'p1')).confirmed
  expect(await problemIn(newTab(storage), 'p1')).toBe('later')
  // A point that is kept now does not take the place of one that came back.
  await store.addPoint('p1', 'byHand', { ...anEnvelope(5, 'later'), savedAt: '', writer: '' })
  expect(await newTab(storage).points('p1')).toHaveLength(2)
})

test('where not all can be read for the undo, nothing is touched', async () => {
  await full()
  const before = new Map(storage.texts)
  const silent = createPlanStore(
    {
      page: usableLocalStorage(() => storage),
      database: indexedDbBackend(() => Promise.reject(new Error('no')), { opening: 10, work: 10 }),
    },
    { writer: 'tab', now: () => '2026-11-23T10:00:00.000Z' },
  )
  await expect(silent.eraseAll(true)).rejects.toMatchObject({ name: 'SaveProblem' })
  expect(storage.texts).toEqual(before)
  expect(await problemIn(newTab(storage), 'p1')).toBe('grief')
})

test('what cannot be removed is named', async () => {
  const store = await full()
  storage.removeItem = () => undefined
  expect((await store.eraseAll(false)).left).toEqual(['page'])
})

test('a database that another tab does not let go of is empty, and goes once it is asked again', async () => {
  const store = await full()
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(databaseName)
    request.addEventListener('success', () => resolve(request.result))
  })
  expect((await store.eraseAll(false)).left).toEqual(['emptied'])
  expect([...held.objectStoreNames].length).toBeGreaterThan(0)
  const kept = held.transaction('plans').objectStore('plans').count()
  await new Promise((resolve) => kept.addEventListener('success', resolve))
  expect(kept.result).toBe(0)
  held.close()
  expect(await store.eraseAll(false)).toEqual({ left: [] })
  expect(await databases()).toEqual([])
})

test('another tab writes nothing any more, and what it wrote a moment too late goes too', async () => {
  const tab = (writer: string) =>
    createPlanStore(
      {
        page: usableLocalStorage(() => storage),
        database: indexedDbBackend(),
        channel: new BroadcastChannel('erasing'),
      },
      { writer, now: () => '2026-11-23T10:00:00.000Z' },
    )
  const [here, there] = [tab('here'), tab('there')]
  await here.write(anEnvelope(1, 'grief', 'p1')).confirmed
  await there.open('p1')
  const told = new Promise<void>((resolve) => there.watchErased(resolve))
  expect((await here.eraseAll(false)).left).toEqual([])
  there.write(anEnvelope(2, 'a moment too late', 'p1'))
  await told
  there.write(anEnvelope(3, 'later still', 'p1'))
  await vi.waitFor(async () => expect([[...storage.texts.keys()], await databases()]).toEqual([[], []]))
})

test('only our worker and our caches go', async () => {
  const gone: string[] = []
  const worker = (scope: string) => ({ scope, unregister: async () => (gone.push(scope), true) })
  const cleared = await erasingOffline({
    folder: 'https://host/groups/',
    workers: { getRegistrations: async () => [worker('https://host/groups/'), worker('https://host/other/')] },
    caches: { keys: async () => ['shg-1', 'theirs'], delete: async (name) => (gone.push(name), true) },
  })
  expect([cleared, gone]).toEqual([true, ['https://host/groups/', 'shg-1']])
  expect(
    await erasingOffline({
      folder: '',
      caches: { keys: () => Promise.reject(new Error('no')), delete: async () => false },
    }),
  ).toBe(false)
})
