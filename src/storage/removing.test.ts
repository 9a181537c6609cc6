import { beforeEach, describe, expect, test } from 'vitest'
import { openText } from '#domain/plan/openEnvelope.ts'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { anEnvelope, newBrowser, newTab, problemIn } from '#tests/support/stores.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'
import { keys } from './keys.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))

describe('removing', () => {
  test.each([{}, { database: false }, { page: false }])('is undone, with %o', async (backends) => {
    const store = newTab(storage, backends)
    await store.write(anEnvelope(4, 'grief')).confirmed
    await store.remove('p1')
    expect(await store.open('p1')).toEqual({ is: 'missing' })
    expect(await newTab(storage, backends).cards()).toEqual([])
    expect(await store.restore('p1')).toMatchObject({ is: 'open', envelope: { revision: 6 } })
    expect(await problemIn(newTab(storage, { ...backends, writer: 'next' }))).toBe('grief')
    await store.write(anEnvelope(7, 'goes on')).confirmed
  })

  test('a backend that missed it does not bring the plan back', async () => {
    const store = newTab(storage)
    await store.write(anEnvelope(1, 'grief')).confirmed
    const text = storage.texts.get(keys.plan('p1')) ?? ''
    await store.remove('p1')
    storage.texts.clear()
    storage.texts.set(keys.plan('p1'), text)
    expect(await problemIn(newTab(storage))).toBe('missing')
    await newTab(storage).write(anEnvelope(1, 'x', 'p2')).confirmed
    expect(await newTab(storage).cards()).toHaveLength(1)
  })

  test('a tab that missed it is told at its next save', async () => {
    const [a, b] = [newTab(storage, { writer: 'a' }), newTab(storage, { writer: 'b' })]
    await a.write(anEnvelope(1, 'grief')).confirmed
    await b.open('p1')
    await a.remove('p1')
    for (const tab of [a, b])
      for (const late of [2, 9])
        await expect(tab.write(anEnvelope(late, 'late')).confirmed).rejects.toMatchObject({ why: 'overtaken' })
    expect(await problemIn(b)).toBe('missing')
  })

  test('what somebody else changed meanwhile is not removed', async () => {
    const [a, b] = [newTab(storage, { writer: 'a' }), newTab(storage, { writer: 'b' })]
    await a.write(anEnvelope(1, 'grief')).confirmed
    await b.open('p1')
    await b.write(anEnvelope(2, 'more')).confirmed
    await expect(a.remove('p1')).rejects.toMatchObject({ why: 'overtaken' })
    await expect(a.remove('p1', 1)).rejects.toMatchObject({ why: 'overtaken' })
    expect(await problemIn(a)).toBe('more')
    await a.remove('p1')
    expect(await problemIn(b)).toBe('missing')
  })

  test('with nowhere to keep it, nothing is removed', async () => {
    const store = newTab(storage, { database: false })
    await store.write(anEnvelope(1, 'x'.repeat(500))).confirmed
    storage.quota = 1200
    await expect(store.remove('p1')).rejects.toMatchObject({ why: 'full' })
    expect(await problemIn(store)).toBe('x'.repeat(500))
  })

  test('a damaged plan can be removed, and comes back as it was', async () => {
    storage.texts.set(keys.plan('p1'), '{"kind":"self-help-plan","pl')
    const store = newTab(storage)
    await store.remove('p1')
    expect(await store.cards()).toEqual([])
    expect(await store.restore('p1')).toEqual({ is: 'damaged', text: '{"kind":"self-help-plan","pl' })
  })
})

describe('erasing', () => {
  const everything = async () => {
    const database = await indexedDbBackend().connection.run(async (open) => {
      const stores = [...open.objectStoreNames]
      return Promise.all(stores.map(async (name) => [await open.getAll(name), await open.getAllKeys(name)]))
    })
    // What is encrypted may spell anything by chance.
    return JSON.stringify([...storage.texts, database]).replaceAll(/sealed1:[\w+/=]*/g, 'an encrypted secret')
  }

  test('leaves nothing, in any key or store', async () => {
    const store = newTab(storage)
    for (const planId of ['p1', 'p2']) {
      await store.write(anEnvelope(1, 'secret', planId)).confirmed
      const found = await store.open(planId)
      if (found.is !== 'open') throw new Error(found.is)
      await store.addPoint(planId, 'byHand', found.envelope)
      storage.texts.set(keys.plan(planId), '{"kind":"self-help-plan" secret damage')
      await store.open(planId)
      storage.texts.set(keys.aside(planId), 'secret')
      store.setLastAddress(planId, 'about/name')
      store.setLastCopyTaken(planId, '2026-11-01')
      store.setLastPlan(planId)
      await store.remove(planId)
    }
    await store.open('p2')
    store.write(anEnvelope(9, 'secret', 'p2'))
    await store.erase('p2')
    expect(await everything()).toContain('secret')
    expect(await everything()).not.toContain('p2')
    await store.erase('p1')
    expect(await everything()).not.toMatch(/secret|p1/)
    expect(storage.texts.size).toBe(0)
  })

  test('is not undone by another tab that keeps what it had not saved', async () => {
    const [a, b] = [newTab(storage, { writer: 'a' }), newTab(storage, { writer: 'b' })]
    await a.write(anEnvelope(1, 'secret')).confirmed
    const found = await b.open('p1')
    if (found.is !== 'open') throw new Error(found.is)
    await a.remove('p1')
    expect(await b.addPoint('p1', 'overtaken', found.envelope)).toMatchObject({ reason: 'overtaken' })
    await a.erase('p1')
    expect(await b.addPoint('p1', 'overtaken', found.envelope)).toBeUndefined()
    expect(await a.points('p1')).toEqual([])
  })

  test('that is not complete says so', async () => {
    const store = newTab(storage)
    await store.write(anEnvelope(1, 'secret')).confirmed
    storage.blocked = true
    await expect(store.erase('p1')).rejects.toMatchObject({ why: 'unknown' })
  })
})

test('restore points: the newest first, and no more than needed', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'grief')).confirmed
  const found = await store.open('p1')
  if (found.is !== 'open') throw new Error(found.is)
  for (let index = 0; index < 12; index++) {
    for (const reason of ['lastVisit', 'byHand', 'daily'] as const) await store.addPoint('p1', reason, found.envelope)
  }
  const points = await store.points('p1')
  const count = (reason: string) => points.filter((each) => each.reason === reason).length
  expect([count('lastVisit'), count('byHand'), count('daily')]).toEqual([2, 10, 1])
  expect(points[0]?.reason).toBe('byHand')
  expect(openText((await store.readPoint(points[0]?.id ?? '')) ?? '').is).toBe('open')
  expect(await store.readPoint('no such')).toBeUndefined()
  expect(await newTab(storage, { database: false }).addPoint('p1', 'byHand', found.envelope)).toBeUndefined()
})
