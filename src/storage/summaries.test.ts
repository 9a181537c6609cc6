import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { anEnvelope, codec, newBrowser, newTab, type Tab } from '#tests/support/stores.ts'
import { unhurried, virtualClock } from '#tests/support/virtualClock.ts'
import type { Derive } from './summaries.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'
import { keys } from './keys.ts'
import type { PlanStore } from './planStore.ts'
import { SaveProblem } from './problems.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))

const derive: Derive = () => ({ marks: ['ready'], forCounselor: 0 })
/** The database as a build left it that kept no cards. */
const forgetCards = () => indexedDbBackend().connection.run((database) => database.clear('cards'))
const kept = async () => (await indexedDbBackend().cards()).cards
const listed = async (store: PlanStore) =>
  (await store.cards(derive)).toSorted((a, b) => a.planId.localeCompare(b.planId))

// Under a passphrase no card is kept, because it says what a plan is about.
const withCards = test.runIf(codec.isPlain)

withCards('a plan that was listed once is not read again until it changes', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'grief')).confirmed
  await store.cards(derive)
  expect(await kept()).toMatchObject([{ planId: 'p1', revision: 1, card: { problem: 'grief', marks: ['ready'] } }])
  // What is not read cannot be told apart from a plan whose text is damaged behind our back.
  await indexedDbBackend().connection.run(async (database) => {
    const record = await database.get('plans', 'p1')
    if (record) await database.put('plans', { ...record, text: 'never read' })
  })
  storage.clear()
  expect(await newTab(storage).cards(derive)).toMatchObject([{ problem: 'grief' }])
  await indexedDbBackend().put({ planId: 'p1', version: 1, revision: 1, writer: '', text: 'read now' })
  expect(await newTab(storage).cards(derive)).toEqual([{ planId: 'p1', unreadable: true, why: 'damaged' }])
})

test('the page may hold a later text than the card, or a tombstone', async () => {
  await newTab(storage).write(anEnvelope(1, 'old')).confirmed
  await newTab(storage).cards(derive)
  const page = newTab(storage, { database: false })
  await page.open('p1')
  await page.write(anEnvelope(2, 'later')).confirmed
  expect(await newTab(storage).cards(derive)).toMatchObject([{ problem: 'later' }])
  storage.texts.delete(keys.plan('p1'))
  storage.texts.set(keys.gone('p1'), '2')
  expect(await newTab(storage).cards(derive)).toEqual([])
})

withCards('a card that nobody assessed is assessed once somebody can', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'grief')).confirmed
  expect(await store.cards()).toMatchObject([{ marks: [] }])
  expect(await store.cards(derive)).toMatchObject([{ marks: ['ready'] }])
  expect(await store.cards()).toMatchObject([{ marks: ['ready'] }])
})

withCards('erasing leaves no card', async () => {
  const store = newTab(storage)
  for (const planId of ['p1', 'p2']) await store.write(anEnvelope(1, 'grief', planId)).confirmed
  await store.cards(derive)
  await store.erase('p1')
  expect(await kept()).toMatchObject([{ planId: 'p2' }])
  await store.eraseAll(false)
  expect(await kept()).toEqual([])
})

const does = fc.record({
  act: fc.constantFrom('write', 'write', 'write', 'remove', 'restore', 'erase', 'damage', 'list'),
  planId: fc.constantFrom('p1', 'p2', 'p3'),
  tab: fc.constantFrom<Tab>(
    { writer: 'a' },
    { writer: 'b' },
    { writer: 'c', page: false },
    { writer: 'd', database: false },
  ),
  words: fc.constantFrom('grief', 'stroke'),
})

test('the list by cards is the list by plans, whatever two tabs did', unhurried, async () => {
  virtualClock()
  await fc.assert(
    fc.asyncProperty(fc.array(does, { maxLength: 14 }), async (deeds) => {
      storage = newBrowser()
      for (const { act, planId, tab, words } of deeds) {
        const store = newTab(storage, tab)
        const found = await store.open(planId)
        const next = found.is === 'open' ? found.envelope.revision + 1 : 1
        const refused = (error: unknown) => {
          if (!(error instanceof SaveProblem)) throw error
        }
        if (act === 'write') await store.write(anEnvelope(next, words, planId)).confirmed.catch(refused)
        if (act === 'remove') await store.remove(planId).catch(refused)
        if (act === 'restore') await store.restore(planId).catch(refused)
        if (act === 'erase') await store.erase(planId).catch(refused)
        if (act === 'damage') storage.texts.set(keys.plan(planId), '{"kind":"self-help-plan","version":1,"pl')
        if (act === 'list') await store.cards(derive)
      }
      const byCards = await listed(newTab(storage))
      expect(await listed(newTab(storage))).toEqual(byCards)
      await forgetCards()
      expect(await listed(newTab(storage))).toEqual(byCards)
    }),
    { numRuns: 60 },
  )
})

test.skipIf(codec.isPlain)('under a passphrase no card is kept, and the list is the same', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'grief')).confirmed
  expect(await store.cards(derive)).toMatchObject([{ problem: 'grief', marks: ['ready'] }])
  expect(await kept()).toEqual([])
})
