import { beforeEach, expect, test } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { aPage, anEnvelope, codec, newBrowser, newTab, problemIn } from '#tests/support/stores.ts'
import { openDatabase } from './database.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'
import { keys } from './keys.ts'
import { createPlanStore, type PlanStore } from './planStore.ts'
import type { StoredPlan } from './reading.ts'

// The database holds what was typed last; localStorage, which a browser writes to disk late, has an older text.
let storage: FakeStorage
const say = (problem: string, revision: number) => anEnvelope(revision, problem)
const said = (found: StoredPlan) =>
  found.is === 'open'
    ? [found.envelope.plan.sections.about.problem?.value, found.mayBeBehind, found.wasUnseen]
    : found.is

beforeEach(async () => {
  storage = newBrowser()
  await newTab(storage, { writer: 'before' }).write(say('older', 1)).confirmed
  const older = storage.texts.get(keys.plan('p1')) ?? ''
  const typing = newTab(storage, { writer: 'typing' })
  await typing.open('p1')
  await typing.write(say('typed last', 9)).confirmed
  storage.texts.set(keys.plan('p1'), older)
})

/** A tab whose database opens only when `answer` is called. */
function slowTab(writer = 'slow') {
  let answer = () => {}
  const gate = new Promise<void>((resolve) => (answer = resolve))
  const database = indexedDbBackend(
    async (lost) => (await gate, openDatabase(lost)),
    { opening: 10, work: 1000 },
    codec,
  )
  const store: PlanStore = createPlanStore({ page: aPage(storage), database }, { writer, now: () => '' })
  return { store, answer }
}

test('what it may not have seen is told, and then what came', async () => {
  const { store, answer } = slowTab()
  let heard = 0
  const texts: unknown[] = []
  const stop = store.watch(
    'p1',
    (text) => texts.push(text),
    undefined,
    () => (heard += 1),
  )
  expect(said(await store.open('p1'))).toEqual(['older', true, undefined])
  answer()
  await expect.poll(() => heard, { timeout: 3000 }).toBeGreaterThan(0)
  stop()
  expect(said(await store.open('p1'))).toEqual(['typed last', undefined, true])
  expect(said(await store.open('p1'))).toEqual(['typed last', undefined, undefined])
  expect(texts).toEqual([expect.stringContaining('typed last')])
})

test('numbers that rose meanwhile never write over it: the tab reads, and goes on from there', async () => {
  const { store, answer } = slowTab()
  await store.open('p1')
  for (const revision of [5, 12])
    expect(await store.write(say(`meanwhile ${revision}`, revision)).confirmed).toEqual({ revision, backends: 'page' })
  answer()
  await expect
    .poll(() => store.write(say('meanwhile', 13)).confirmed.catch((error: unknown) => error))
    .toMatchObject({
      why: 'overtaken',
    })
  for (const again of [1, 2]) expect(said(await store.open('p1')), `${again}`).toEqual(['typed last', undefined, true])
  expect(await store.write(say('typed last, and meanwhile', 14)).confirmed).toEqual({ revision: 14, backends: 'both' })
  expect(JSON.stringify(await store.replacedCopies('p1'))).toContain('meanwhile')
  expect(storage.texts.has(keys.apart('p1'))).toBe(false)
  expect(await problemIn(newTab(storage, { writer: 'next' }))).toBe('typed last, and meanwhile')
})

test.each([
  [3, 'typed last'],
  [30, 'meanwhile'],
])('a tab that is closed before it answers: at number %i both texts are kept', async (revision, wins) => {
  const { store } = slowTab()
  await store.open('p1')
  await store.write(say('meanwhile', revision)).confirmed
  const reloaded = slowTab('reloaded')
  expect(said(await reloaded.store.open('p1'))).toEqual(['meanwhile', true, undefined])
  const next = newTab(storage, { writer: 'next' })
  expect(await problemIn(next)).toBe(wins)
  expect(JSON.stringify(await next.replacedCopies('p1'))).toContain(wins === 'meanwhile' ? 'typed last' : 'meanwhile')
  expect(storage.texts.has(keys.apart('p1'))).toBe(false)
})

test('where it holds nothing later, the tab goes on as if nothing had been', async () => {
  storage = newBrowser()
  await newTab(storage, { writer: 'before' }).write(say('here', 1)).confirmed
  const { store, answer } = slowTab()
  await store.open('p1')
  await store.write(say('here, and on', 2)).confirmed
  answer()
  await expect
    .poll(() => store.write(say('here, and on and on', 3)).confirmed)
    .toEqual({ revision: 3, backends: 'both' })
  expect(said(await store.open('p1'))).toEqual(['here, and on and on', undefined, undefined])
  expect(await store.replacedCopies('p1')).toEqual([])
  expect([...storage.texts.keys()]).not.toContain(keys.apart('p1'))
})
