import { beforeEach, expect, test } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { aDatabase, anEnvelope, codec, newBrowser, newTab, type Tab } from '#tests/support/stores.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'

let storage: FakeStorage
beforeEach(() => (storage = newBrowser()))
const desk = (tab?: Tab) => newTab(storage, tab).desk()
const noted =
  (notes: string) =>
  <E extends { notes: string }>(entry: E): E => ({ ...entry, notes })

test('what was noted is found again, and leaves localStorage once the database has it', async () => {
  const entry = await (await desk()).entry('p1')
  const confirmed = entry.change(noted('Come back to the key.'))
  expect(entry.now().notes).toBe('Come back to the key.')
  expect(codec.decode(storage.getItem('shg:desk:plan:p1') ?? '')).toContain('Come back to the key.')
  await confirmed
  expect(storage.getItem('shg:desk:plan:p1')).toBeNull()
  expect((await (await desk()).entry('p1')).now().notes).toBe('Come back to the key.')
})

test('a note that the database has not confirmed is found in localStorage after a crash', async () => {
  const first = await (await desk({ database: false })).entry('p1')
  await first.change(noted('typed just now'))
  expect((await (await desk()).entry('p1')).now().notes).toBe('typed just now')
})

test('two tabs: neither loses what it wrote', async () => {
  const [one, two] = [
    await (await desk({ writer: 'one' })).entry('p1'),
    await (await desk({ writer: 'two', page: false })).entry('p1'),
  ]
  await one.change(noted('from one'))
  await two.change((entry) => ({ ...entry, asked: 'from two' }))
  expect(two.now()).toMatchObject({ notes: 'from one', asked: 'from two' })
  await one.change((entry) => ({ ...entry, archived: true }))
  expect((await (await desk()).entry('p1')).now()).toMatchObject({
    notes: 'from one',
    asked: 'from two',
    archived: true,
  })
})

test('a change that comes while one is being written is written too', async () => {
  const entry = await (await desk()).entry('p1')
  await Promise.all(['a', 'ab', 'abc'].map((text) => entry.change(noted(text))))
  expect((await (await desk({ page: false })).entry('p1')).now().notes).toBe('abc')
})

test('a damaged record is kept apart, untouched, before anything takes its place', async () => {
  const damaged = '{"kind":"self-help-desk","version":1,"notes":"hal'
  await indexedDbBackend().connection.run((all) => all.put('desk', { key: 'plan:p1', revision: 7, text: damaged }))
  const entry = await (await desk()).entry('p1')
  await entry.change(noted('new'))
  expect((await (await desk()).entry('p1')).now().notes).toBe('new')
  expect(await aDatabase().replacedCopies('plan:p1')).toMatchObject([{ text: damaged }])
})

test('where the storage is full the change is told as failed, and stays on the page', async () => {
  storage = newBrowser(200)
  const entry = await (await desk({ database: false })).entry('p1')
  await expect(entry.change(noted('x'.repeat(500)))).rejects.toMatchObject({ why: 'full' })
  expect(entry.now().notes).toHaveLength(500)
})

test('forgetting takes away also what could not be read', async () => {
  const database = aDatabase()
  await database.connection.run((all) =>
    all.put('desk', { key: 'plan:p1', revision: 1, text: codec.encode('{"notes":"half a not') }),
  )
  const tab = newTab(storage)
  const store = await tab.desk()
  await store.entry('p1')
  expect(await tab.replacedCopies('plan:p1')).toHaveLength(1)
  await store.forget('p1')
  expect(await tab.replacedCopies('plan:p1')).toEqual([])
})

test('the desk lists records without opening plans; forgetting takes one away', async () => {
  const store = await desk()
  await (await store.entry('p1')).change(noted('one'))
  await (await store.entry('p2')).change(noted('two'))
  expect((await store.all()).map(({ planId }) => planId).toSorted()).toEqual(['p1', 'p2'])
  await store.forget('p1')
  expect((await (await desk()).all()).map(({ planId }) => planId)).toEqual(['p2'])
})

test('the plan as it was when a session began is kept until the session ends', async () => {
  const store = await desk()
  await store.keepBase('p1', { ...anEnvelope(3, 'Stroke'), savedAt: '', writer: '' })
  expect((await (await desk()).base('p1'))?.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  await store.keepBase('p1', undefined)
  expect(await (await desk()).base('p1')).toBeUndefined()
})

test('erasing a plan takes the base with it and leaves the counselor their notes; erasing everything leaves nothing', async () => {
  const tab = newTab(storage)
  const store = await tab.desk()
  await store.keepBase('p1', { ...anEnvelope(3), savedAt: '', writer: '' })
  await (await store.entry('p1')).change(noted('mine'))
  await tab.erase('p1')
  expect(await (await desk()).base('p1')).toBeUndefined()
  expect((await (await desk()).entry('p1')).now().notes).toBe('mine')
  await tab.eraseAll(false)
  expect(await (await desk()).all()).toEqual([])
})
