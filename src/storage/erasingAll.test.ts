import { beforeEach, expect, test } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { anEnvelope, newBrowser, newTab } from '#tests/support/stores.ts'
import { databaseHome } from './databaseHome.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))

test('nothing is left of any plan: open, removed, with points, or of the settings', async () => {
  const store = newTab(storage)
  const { homes } = await store.write(anEnvelope(1, 'grief', 'p1')).confirmed
  expect(homes).toBe('both')
  await store.write(anEnvelope(1, 'stroke', 'p2')).confirmed
  await store.remove('p2')
  await store.addPoint('p1', 'byHand', { ...anEnvelope(1, 'grief'), savedAt: '', writer: '' })
  store.setPreferences({ theme: 'dark' })
  store.setLastPlan('p1')
  storage.setItem('other', 'not ours')

  await store.eraseAll()

  expect([...storage.texts.keys()]).toEqual(['other'])
  expect(await databaseHome().all()).toEqual([])
  const later = newTab(storage)
  expect(await later.cards()).toEqual([])
  expect(await later.points('p1')).toEqual([])
  expect(await later.restore('p2')).toEqual({ is: 'missing' })
  // A new plan under the same name is no old news to anybody.
  await store.write(anEnvelope(1, 'anew')).confirmed
  expect(await later.cards()).toHaveLength(1)
})

test('where something cannot be removed, it says so', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'grief')).confirmed
  storage.removeItem = () => undefined
  await expect(store.eraseAll()).rejects.toMatchObject({ why: 'unknown' })
})
