import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Encryption from '#encryption/key.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { anEnvelope, newBrowser, problemIn } from '#tests/support/stores.ts'
import { newVault } from './codec.ts'
import { openDatabase } from './database.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'
import { passphraseGate } from './passphraseGate.ts'
import { keys } from './keys.ts'
import { localStorageBackend } from './localStorageBackend.ts'
import { createPlanStore } from './planStore.ts'
import { encryptedBackend } from './encryptedBackend.ts'

// The rounds are what makes guessing slow; here they would make the tests slow.
vi.mock('#encryption/key.ts', async (original) => {
  const module = await original<typeof Encryption>()
  return { ...module, newRecipe: () => ({ ...module.newRecipe(), rounds: 1 }) }
})

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))

/** A browser that dies after so many writes, of either backend: what was written stands, and nothing more happens. */
class Dying {
  left: number
  constructor(left: number) {
    this.left = left
  }
  write() {
    if (this.left <= 0) throw new Error('the browser died')
    this.left -= 1
  }
}

/** Loads the page. */
async function load(dying = new Dying(Infinity), with_: { page?: boolean; database?: boolean } = {}) {
  const vault = newVault()
  const disk = storage
  const view: Storage = new Proxy(disk, {
    get: (_, name) => {
      if (name === 'setItem') return (key: string, text: string) => (dying.write(), disk.setItem(key, text))
      if (name === 'removeItem') return (key: string) => (dying.write(), disk.removeItem(key))
      const value: unknown = Reflect.get(disk, name, disk)
      return typeof value === 'function' ? value.bind(disk) : value
    },
  })
  const raw = with_.page === false ? undefined : localStorageBackend(view)
  const page = raw && encryptedBackend(raw, vault)
  const backend = with_.database === false ? undefined : indexedDbBackend(openDatabase, undefined, vault)
  const run: NonNullable<typeof backend>['connection']['run'] = async (work) => {
    if (!backend || dying.left <= 0) throw new Error('the browser died')
    dying.left -= 1
    return backend.connection.run(work)
  }
  const database = backend && { ...backend, connection: { ...backend.connection, run } }
  const isClosed =
    raw?.read(keys.lock) !== undefined ||
    (await backend?.connection.run((open) => open.get('meta', 'lock'))) !== undefined
  const lock = passphraseGate({ raw, page, database, vault }, isClosed ? 'closed' : 'none')
  const store = createPlanStore({ page, database: backend }, { writer: 'tab', now: () => '2026-11-23T10:00:00.000Z' })
  return { store, lock, work: await lock.work(), vault, backend, raw }
}

const passphrase = 'green kettle by the window'

/** Something of everything that is kept. */
async function fill() {
  const { store } = await load()
  await store.write(anEnvelope(1, 'SecretGrief', 'p1')).confirmed
  await store.write(anEnvelope(1, 'SecretStroke', 'p2')).confirmed
  await store.write(anEnvelope(1, 'SecretGone', 'p3')).confirmed
  await store.remove('p3')
  await store.addPoint('p1', 'byHand', { ...anEnvelope(1, 'SecretPoint', 'p1'), savedAt: '', writer: '' })
  await (await (await store.desk()).entry('p1')).change((entry) => ({ ...entry, notes: 'SecretNotes' }))
  await (await store.desk()).keepBase('p2', { ...anEnvelope(1, 'SecretBase', 'p2'), savedAt: '', writer: '' })
  await store.cards(() => ({ marks: ['ready'], forCounselor: 0 }))
  store.setLastPlan('p1')
  store.setLastAddress('p1', '/p1/about/SecretPage')
  store.setPreferences({ theme: 'dark' })
  storage.setItem(keys.aside('p2'), '{"SecretAside')
}

/** All that this store gives, to compare. */
async function all({ store }: Awaited<ReturnType<typeof load>>) {
  const desk = await store.desk()
  const [point] = (await store.points('p1')).filter(({ reason }) => reason === 'byHand')
  return {
    plans: [await problemIn(store, 'p1'), await problemIn(store, 'p2'), await problemIn(store, 'p3')],
    listed: (await store.cards()).map(({ planId }) => planId).toSorted(),
    point: point && (await store.readPoint(point.id))?.includes('SecretPoint'),
    notes: (await desk.entry('p1')).now().notes,
    base: (await desk.base('p2'))?.plan.sections.about.problem?.value,
    aside: (await store.replacedCopies('p2')).map(({ text }) => text),
    last: store.lastAddress(store.lastPlan() ?? ''),
    theme: store.preferences().theme,
  }
}

const everything = {
  plans: ['SecretGrief', 'SecretStroke', 'missing'],
  listed: ['p1', 'p2'],
  point: true,
  notes: 'SecretNotes',
  base: 'SecretBase',
  aside: ['{"SecretAside'],
  last: '/p1/about/SecretPage',
  theme: 'dark',
}

/** Every text of both backends as it lies on the disk. */
async function onDisk(): Promise<string> {
  const texts = [...storage.texts.values()]
  await indexedDbBackend().connection.run(async (database) => {
    for (const name of ['plans', 'points', 'aside', 'desk', 'cards', 'meta'] as const)
      texts.push(...(await database.getAll(name)).map((record) => JSON.stringify(record)))
  })
  return texts.join('\n')
}

test('with a passphrase no word of a plan is on the disk, and after loading only the passphrase opens', async () => {
  await fill()
  expect(await onDisk()).toContain('Secret')
  const first = await load()
  expect(await first.work.set(passphrase, 15)).toBe(0)
  expect(first.lock.state()).toBe('open')
  expect(await onDisk()).not.toContain('Secret')
  expect(await all(first)).toEqual(everything)

  const next = await load()
  expect(next.lock.state()).toBe('closed')
  expect(next.store.lastPlan()).not.toBe('p1')
  expect(next.store.preferences().theme).toBe('dark')
  expect(await next.work.open('green kettle by the door')).toBe('wrong')
  expect(next.lock.state()).toBe('closed')
  expect(await next.work.open(`${passphrase} `)).toBe('open')
  expect(await all(next)).toEqual(everything)
  await next.store.write({ ...anEnvelope(2, 'SecretLater', 'p1') }).confirmed
  expect(await onDisk()).not.toContain('Secret')
})

test('turned off, everything is readable, and nothing is asked any more', async () => {
  await fill()
  await (await load()).work.set(passphrase, 5)
  const open = await load()
  await open.work.open(passphrase)
  await open.work.settled()
  await open.work.turnOff()
  expect(open.lock.state()).toBe('none')
  expect(await onDisk()).not.toContain('sealed1:')
  expect(storage.texts.has(keys.lock)).toBe(false)
  expect(await all(await load())).toEqual(everything)
  expect((await load()).lock.state()).toBe('none')
})

test('another passphrase: the old one no longer opens, and needs to be known', async () => {
  await fill()
  const first = await load()
  await first.work.set(passphrase, 5)
  expect(await first.work.change('not this one', 'x')).toBe(false)
  expect(await first.work.change(passphrase, 'four quiet rivers run north')).toBe(true)
  const next = await load()
  expect(await next.work.open(passphrase)).toBe('wrong')
  expect(await next.work.open('four quiet rivers run north')).toBe('open')
  expect(await next.work.minutes()).toBe(5)
  await next.work.stay(0)
  expect(await (await load()).work.minutes()).toBe(0)
  expect(await all(next)).toEqual(everything)
})

describe('cut off after any write, the passphrase opens everything', () => {
  const cuts = async (
    begin: (at: Awaited<ReturnType<typeof load>>) => Promise<unknown>,
    prepare: () => Promise<unknown>,
    passphrases: readonly string[],
  ) => {
    let finished = false
    for (let writes = 0; !finished; writes += 1) {
      storage = newBrowser()
      await fill()
      await prepare()
      const dying = new Dying(Infinity)
      const at = await load(dying)
      if (at.lock.state() === 'closed') await at.work.open(passphrase)
      await at.work.settled()
      dying.left = writes
      finished = await begin(at).then(
        () => dying.left > 0,
        () => false,
      )
      dying.left = 0

      const after = await load()
      const closed = after.lock.state() === 'closed'
      if (closed) {
        const answers: string[] = []
        for (const each of passphrases) answers.push(await after.work.open(each))
        expect(answers, `after ${writes} writes`).toContain('open')
      }
      expect(await all(after), `after ${writes} writes`).toEqual(everything)
      if (!closed) continue
      await after.work.settled()
      expect(await onDisk(), `after ${writes} writes`).not.toContain('Secret')
      expect(await all(after)).toEqual(everything)
    }
  }
  test('while it is set', () =>
    cuts(
      ({ work }) => work.set(passphrase, 15),
      async () => {},
      [passphrase],
    ))
  test('while it is turned off', () =>
    cuts(
      ({ work }) => work.turnOff(),
      async () => (await load()).work.set(passphrase, 15),
      [passphrase],
    ))
  test('while it is changed', () =>
    cuts(
      ({ work }) => work.change(passphrase, 'the new one'),
      async () => (await load()).work.set(passphrase, 15),
      [passphrase, 'the new one'],
    ))
})

test.each(['page', 'database'] as const)('one backend wiped, the other opens: without %s', async (wiped) => {
  await fill()
  await (await load()).work.set(passphrase, 15)
  if (wiped === 'page') storage.clear()
  else await indexedDbBackend().connection.run((database) => database.clear('meta'))
  const next = await load()
  expect(next.lock.state()).toBe('closed')
  expect(await next.work.open(passphrase)).toBe('open')
  expect(await problemIn(next.store, 'p1')).toBe('SecretGrief')
  await next.work.settled()
  expect(storage.texts.has(keys.lock)).toBe(true)
  expect(await indexedDbBackend().connection.run((database) => database.get('meta', 'lock'))).toBe(
    storage.texts.get(keys.lock),
  )
})

test('where one backend does not take it, nothing is set', async () => {
  await fill()
  const blind = await load()
  storage.quota = 0
  await expect(blind.work.set(passphrase, 15)).rejects.toMatchObject({ why: 'full' })
  storage.quota = Infinity
  const dead = await load(new Dying(1))
  await expect(dead.work.set(passphrase, 15)).rejects.toMatchObject({ why: 'unknown' })
  for (const each of [blind, dead]) expect(each.lock.state()).toBe('none')
  await indexedDbBackend().connection.run((database) => database.delete('meta', 'lock'))
  storage.texts.delete(keys.lock)
  expect(await all(await load())).toEqual(everything)
})

test('with little room, a plan that the database has leaves localStorage; one that it has not stays, and is said', async () => {
  const { store } = await load()
  await store.write(anEnvelope(1, 'SecretOne '.repeat(300), 'p1')).confirmed
  await store.write(anEnvelope(1, 'SecretTwo '.repeat(300), 'p2')).confirmed
  storage.quota = [...storage.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 600
  const first = await load()
  expect(await first.work.set(passphrase, 15)).toBe(0)
  expect(await onDisk()).not.toContain('Secret')
  expect(await problemIn(first.store, 'p1')).toContain('SecretOne')
  expect(await problemIn(first.store, 'p2')).toContain('SecretTwo')

  storage = newBrowser()
  const page = await load(undefined, { database: false })
  await page.store.write(anEnvelope(1, 'SecretOnly '.repeat(300), 'p1')).confirmed
  storage.quota = [...storage.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 600
  expect(await page.work.set(passphrase, 15)).toBe(1)
  expect(await problemIn(page.store, 'p1')).toContain('SecretOnly')
})

test('an encrypted text that was cut or changed counts as damaged: it is kept, and the other backend opens', async () => {
  await fill()
  await (await load()).work.set(passphrase, 15)
  const encrypted = storage.texts.get(keys.plan('p1')) ?? ''
  for (const broken of [
    encrypted.slice(0, 100),
    encrypted.slice(0, -5),
    'sealed1:',
    `${encrypted.slice(0, 60)}${encrypted[60] === 'A' ? 'B' : 'A'}${encrypted.slice(61)}`,
  ]) {
    storage.texts.set(keys.plan('p1'), broken)
    const next = await load()
    await next.work.open(passphrase)
    expect(await problemIn(next.store, 'p1')).toBe('SecretGrief')
    expect((await next.store.replacedCopies('p1')).map(({ text }) => text)).toContain(broken)
  }
})

test('a header that cannot be read closes nothing where nothing is encrypted, and everything where something is', async () => {
  await fill()
  storage.texts.set(keys.lock, '{"version":1')
  const plain = await load()
  expect(plain.lock.state()).toBe('closed')
  expect(await plain.work.open('anything')).toBe('open')
  expect(await all(plain)).toEqual(everything)

  await plain.work.set(passphrase, 15)
  storage.texts.set(keys.lock, '{}')
  await indexedDbBackend().connection.run((database) => database.put('meta', 'nothing', 'lock'))
  const next = await load()
  expect(await next.work.open(passphrase)).toBe('damaged')
  expect(next.lock.state()).toBe('closed')
})

test('whatever stands where the header should be is read with care', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string(),
        fc.constant(
          JSON.stringify({
            version: 1,
            recipe: { kdf: 'PBKDF2-SHA-256', rounds: 1, salt: '' },
            wrapped: 'sealed1:AA',
            minutes: -1,
          }),
        ),
      ),
      async (text) => {
        storage = newBrowser()
        storage.texts.set(keys.lock, text)
        const { work } = await load()
        expect(['open', 'wrong']).toContain(await work.open(passphrase))
      },
    ),
    { numRuns: 100 },
  )
})

test('what was cleared and is wanted here again is encrypted as before, and opens with the passphrase', async () => {
  const here = await load()
  await here.work.set(passphrase, 15)
  await here.store.write({ ...envelopeWith(anEnvelope(1, 'a secret').plan), planId: 'p1' }).confirmed
  storage.clear()
  globalThis.indexedDB = new IDBFactory()
  await here.work.lookAgain()
  await here.work.keepAgain()
  expect(here.lock.state()).toBe('open')
  await here.store.writeAnew({ ...envelopeWith(anEnvelope(2, 'a secret').plan), planId: 'p1' }).confirmed
  expect(await onDisk()).not.toContain('a secret')
  const next = await load()
  expect(await next.work.open(passphrase)).toBe('open')
  expect(await problemIn(next.store)).toBe('a secret')
})

describe('another tab', () => {
  test('that set it closes this one; that took it away leaves this one plain', async () => {
    const other = await load()
    const first = await load()
    await first.work.set(passphrase, 15)
    await other.work.lookAgain()
    expect(other.lock.state()).toBe('closed')
    await other.work.open(passphrase)
    await other.work.settled()
    await first.work.turnOff()
    await other.work.lookAgain()
    expect(other.lock.state()).toBe('none')
    await other.store.write({ ...envelopeWith(anEnvelope(1, 'plain again').plan), planId: 'p9' }).confirmed
    expect(await onDisk()).toContain('plain again')
  })
})
