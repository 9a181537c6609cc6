import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { anEnvelope, codec, newBrowser, newTab, problemIn } from '#tests/support/stores.ts'
import { unhurried, virtualClock } from '#tests/support/virtualClock.ts'
import { connect } from './connection.ts'
import { openDatabase } from './database.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'
import { keys } from './keys.ts'
import { usableLocalStorage } from './localStorageBackend.ts'
import { createPlanStore } from './planStore.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))
const settings = { writer: 'tab', now: () => '2026-11-23T10:00:00.000Z' }
const damaged = '{"kind":"self-help-plan","version":1,"pl'

test('damage in one backend: the other opens, and the damaged text is put aside once', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'grief')).confirmed
  storage.texts.set(keys.plan('p1'), damaged)
  expect(await problemIn(store)).toBe('grief')
  expect(await problemIn(store)).toBe('grief')
  expect(await store.replacedCopies('p1')).toMatchObject([{ planId: 'p1', text: damaged }])
  await store.write(anEnvelope(2, 'goes on')).confirmed
  expect(await problemIn(newTab(storage, { database: false }))).toBe('goes on')
})

test('damage in the database: the page opens, and the damaged text is put aside', async () => {
  await newTab(storage).write(anEnvelope(1, 'grief')).confirmed
  await indexedDbBackend().put({ planId: 'p1', version: 1, revision: 1, writer: 'tab', text: damaged })
  const store = newTab(storage)
  expect(await problemIn(store)).toBe('grief')
  expect(await store.replacedCopies('p1')).toMatchObject([{ text: damaged }])
})

test('damage in both: nothing opens, nothing is lost, the rest is listed', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(1, 'fine', 'p2')).confirmed
  storage.texts.set(keys.plan('p1'), damaged)
  expect(await store.cards()).toMatchObject(
    [{ planId: 'p1', unreadable: true, why: 'damaged' }, { planId: 'p2' }].toSorted((a, b) =>
      a.planId < b.planId ? 1 : -1,
    ),
  )
  expect(await store.open('p1')).toMatchObject({ is: 'damaged', text: damaged })
})

test('a damaged text in the way of a save is moved first; where it cannot be, it stays', async () => {
  storage.texts.set(keys.plan('p1'), damaged)
  const store = newTab(storage, { database: false })
  await store.write(anEnvelope(1, 'new')).confirmed
  expect(await store.replacedCopies('p1')).toMatchObject([{ text: damaged }])

  const small = newBrowser(400)
  small.texts.set(keys.plan('p1'), damaged.padEnd(300))
  const start = newTab(small).write(anEnvelope(1, 'new'))
  expect(start.page).toBe('full')
  expect(await start.confirmed).toEqual({ revision: 1, backends: 'database' })
  expect(small.texts.get(keys.plan('p1'))).toBe(damaged.padEnd(300))
})

test('a database that hangs: the page saves, says so, and is not held up twice', async () => {
  const backend = indexedDbBackend(() => new Promise(() => {}), { opening: 30, work: 30 })
  const store = createPlanStore({ page: usableLocalStorage(() => storage), database: backend }, settings)
  expect(await store.write(anEnvelope(1, 'grief')).confirmed).toEqual({ revision: 1, backends: 'page' })
  expect(store.keeps).toBe('page')
  expect(await problemIn(store)).toBe('grief')
  // It may be in the database: nobody may be told that it is gone.
  expect(await store.open('p2')).toEqual({ is: 'missing', unsure: true })
  await expect(store.remove('p2')).rejects.toMatchObject({ why: 'unknown' })
  await expect(store.erase('p1')).rejects.toMatchObject({ why: 'unknown' })
  expect(storage.texts.size).toBe(0)
})

test('a database that opens late is used from then on', async () => {
  let come = () => {}
  const slow = new Promise<void>((resolve) => (come = resolve))
  const { run, answers } = connect((lost) => slow.then(() => openDatabase(lost)), { opening: 20, work: 1000 })
  await expect(run(async () => 1)).rejects.toThrow('does not open')
  expect(answers()).toBe(false)
  come()
  await expect.poll(() => run(async () => 1).catch(() => 0)).toBe(1)
  expect(answers()).toBe(true)
})

test('a lost connection is opened again, once', async () => {
  let opened = 0
  const { run } = connect((lost) => (opened++, openDatabase(lost)))
  const fails = (times: number) => async () => {
    if (times-- > 0) throw new DOMException('Connection to Indexed Database server lost', 'UnknownError')
    return 'done'
  }
  expect(await run(fails(1))).toBe('done')
  expect(opened).toBe(2)
  await expect(run(fails(2))).rejects.toThrow('lost')
})

test('no room in the database either', async () => {
  const backend = indexedDbBackend()
  const full = { ...backend, write: () => Promise.reject(new DOMException('', 'QuotaExceededError')) }
  const store = createPlanStore({ database: full }, settings)
  await expect(store.write(anEnvelope(1)).confirmed).rejects.toMatchObject({ why: 'full' })
})

/** Both backends hold this text of a plan, and another plan lies beside it: what opening, listing and a visit leave of it. */
async function visited(text: string) {
  await indexedDbBackend().erase('p1')
  await indexedDbBackend().put({ planId: 'p1', version: 3, revision: 3, writer: 'tab', text })
  storage.texts.set(keys.plan('p1'), text)
  const store = newTab(storage, { writer: 'next' })
  const found = await store.open('p1')
  expect(await problemIn(store, 'p2')).toBe('fine')
  expect((await store.cards()).map(({ planId }) => planId).toSorted()).toEqual(['p1', 'p2'])
  expect(storage.texts.get(keys.plan('p1'))).toBe(text)
  expect((await indexedDbBackend().read('p1'))?.text).toBe(text)
  // What does not open whole is handed to the person as it is, to be saved as a file.
  if (found.is !== 'open') expect(found).toMatchObject({ text })
  return found
}

test('a text cut at every offset: nothing is deleted, the other plan opens, and what can be read is offered', async () => {
  const store = newTab(storage)
  await store.write(anEnvelope(3, 'grief')).confirmed
  await store.write(anEnvelope(1, 'fine', 'p2')).confirmed
  const whole = storage.texts.get(keys.plan('p1')) ?? ''
  let salvaged = 0
  for (let at = 0; at < whole.length; at += codec.isPlain ? 1 : 7) {
    const found = await visited(whole.slice(0, at))
    expect(['damaged', 'notAPlan']).toContain(found.is)
    if (found.is === 'damaged' && found.salvage?.envelope.plan.sections.about.problem?.value === 'grief') salvaged += 1
  }
  // Of what is encrypted and cut nothing can be read.
  expect(salvaged > 100).toBe(codec.isPlain)
})

test('a text with flipped bits: nothing is deleted, and the other plan opens', unhurried, async () => {
  virtualClock()
  const store = newTab(storage)
  await store.write(anEnvelope(3, 'grief')).confirmed
  await store.write(anEnvelope(1, 'fine', 'p2')).confirmed
  const whole = storage.texts.get(keys.plan('p1')) ?? ''
  const flip = fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(15) })
  await fc.assert(
    fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 4 }), async (flips) => {
      const units = whole.split('')
      for (const { at, bit } of flips) units[at] = String.fromCharCode((units[at] ?? '').charCodeAt(0) ^ (1 << bit))
      await visited(units.join(''))
    }),
    { numRuns: 300 },
  )
})
