import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { FakeStorage } from '#tests/support/fakeStorage.ts'
import { anEnvelope, codec, newBrowser, newTab, problemIn, room, type Tab } from '#tests/support/stores.ts'
import { unhurried, virtualClock } from '#tests/support/virtualClock.ts'
import { inMemoryStore } from './inMemory.ts'
import { keys } from './keys.ts'

let storage: FakeStorage
beforeEach(() => void (storage = newBrowser()))

const say = (problem: string, revision = 1, planId = 'p1') => anEnvelope(revision, problem, planId)

describe('both backends', () => {
  test('what was written opens, in this tab and in the next', async () => {
    const store = newTab(storage)
    const start = store.write(say('grief'))
    expect(start.page).toBe('ok')
    expect(codec.decode(storage.texts.get(keys.plan('p1')) ?? '')).toContain('grief')
    expect(await start.confirmed).toEqual({ revision: 1, backends: 'both' })
    expect(await problemIn(store)).toBe('grief')
    expect(await problemIn(newTab(storage, { writer: 'next' }))).toBe('grief')
    expect(await store.cards(() => ({ marks: ['ready'], forCounselor: 0 }))).toMatchObject([
      { planId: 'p1', problem: 'grief', revision: 1, marks: ['ready'] },
    ])
    expect(store.keeps).toBe('both')
    expect(await store.open('p2')).toEqual({ is: 'missing' })
  })

  test('the same text is read once, however often the plan opens in a tab', async () => {
    await newTab(storage).write(say('grief')).confirmed
    const store = newTab(storage, { writer: 'next' })
    const plan = async () => {
      const found = await store.open('p1')
      return found.is === 'open' ? found.envelope.plan : undefined
    }
    const first = await plan()
    expect(first?.sections.about.problem).toEqual({ value: 'grief' })
    expect(await plan()).toBe(first)
    await store.write(say('stroke', 2)).confirmed
    expect((await plan())?.sections.about.problem).toEqual({ value: 'stroke' })
  })

  test('either backend alone is enough', async () => {
    await newTab(storage).write(say('grief')).confirmed
    expect(await problemIn(newTab(storage, { database: false }))).toBe('grief')
    storage.clear()
    expect(await problemIn(newTab(storage))).toBe('grief')
    expect(await newTab(storage).cards()).toHaveLength(1)
  })

  test('the newer revision wins, wherever it is', async () => {
    await newTab(storage).write(say('old')).confirmed
    const opened = async (backends: Tab) => {
      const tab = newTab(storage, backends)
      await tab.open('p1')
      return tab
    }
    await (await opened({ database: false })).write(say('newer on the page', 2)).confirmed
    expect(await problemIn(newTab(storage))).toBe('newer on the page')
    await (await opened({ page: false })).write(say('newer in the database', 3)).confirmed
    expect(await problemIn(newTab(storage))).toBe('newer in the database')
    expect(await newTab(storage).cards()).toMatchObject([{ problem: 'newer in the database' }])
  })

  test('the database catches up with the page', async () => {
    await newTab(storage, { database: false }).write(say('killed before the database heard')).confirmed
    await problemIn(newTab(storage))
    storage.clear()
    await expect.poll(() => problemIn(newTab(storage))).toBe('killed before the database heard')
  })

  test('many quick saves end with the last', async () => {
    const store = newTab(storage)
    const starts = Array.from({ length: 20 }, (_, index) => store.write(say(`no. ${index}`, index)))
    await Promise.all(starts.map((each) => each.confirmed))
    storage.clear()
    expect(await problemIn(newTab(storage))).toBe('no. 19')
  })
})

describe('two tabs', () => {
  test('who comes second at a revision is told', async () => {
    const [a, b] = [newTab(storage, { writer: 'a' }), newTab(storage, { writer: 'b' })]
    await a.write(say('a')).confirmed
    const second = b.write(say('b'))
    expect(second.page).toBe('overtaken')
    await expect(second.confirmed).rejects.toMatchObject({ why: 'overtaken' })
    expect(await problemIn(b)).toBe('a')
  })

  test('in the database too', async () => {
    await newTab(storage, { writer: 'a', page: false }).write(say('a')).confirmed
    await expect(newTab(storage, { writer: 'b', page: false }).write(say('b')).confirmed).rejects.toMatchObject({
      why: 'overtaken',
    })
  })

  test('a newer format is never written over, whatever its revision', async () => {
    storage.texts.set(keys.plan('p1'), '{"kind":"self-help-plan","version":999,"revision":1,"writer":"new build"}')
    await expect(newTab(storage).write(say('old build', 9)).confirmed).rejects.toMatchObject({ why: 'overtaken' })
    expect((await newTab(storage).open('p1')).is).toBe('newer')
    expect(await newTab(storage).cards()).toEqual([{ planId: 'p1', unreadable: true, why: 'newer' }])
  })

  test('a higher number is no leave to replace what was never read', async () => {
    for (const backends of [{}, { database: false }, { page: false }]) {
      const browser = newBrowser()
      const [a, b] = [newTab(browser, { ...backends, writer: 'a' }), newTab(browser, { ...backends, writer: 'b' })]
      await a.write(say('a')).confirmed
      await b.open('p1')
      await b.write(say('b', 2)).confirmed
      await b.cards()
      await a.look('p1')
      await expect(a.write(say('a again, three edits later', 4)).confirmed).rejects.toMatchObject({ why: 'overtaken' })
      expect(await problemIn(a)).toBe('b')
      expect((await a.write(say('a, having read', 4)).confirmed).revision).toBe(4)
    }
  })

  test('whatever the order, no confirmed save is replaced by one that was made without it', unhurried, async () => {
    virtualClock()
    const step = fc.record({
      tab: fc.constantFrom('a', 'b'),
      act: fc.constantFrom('read', 'write', 'write', 'write', 'wait'),
      edits: fc.integer({ min: 1, max: 3 }),
    })
    const where = fc.constantFrom<Tab>({}, { database: false }, { page: false })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), where, where, async (steps, homesOfA, homesOfB) => {
        // Tabs that share no backend cannot know of each other.
        if (homesOfA.database === false && homesOfB.page === false) return
        if (homesOfA.page === false && homesOfB.database === false) return
        const browser = newBrowser()
        const open = (writer: string, backends: Tab) => ({
          store: newTab(browser, { ...backends, writer }),
          text: '',
          revision: 0,
          told: false,
        })
        const tabs = { a: open('a', homesOfA), b: open('b', homesOfB) }
        const madeOn = new Map<string, string>()
        const confirmed = new Map<string, number>()
        const underWay: Promise<unknown>[] = []
        for (const [index, { tab, act, edits }] of steps.entries()) {
          const at = tab === 'a' ? tabs.a : tabs.b
          if (act === 'wait') await Promise.all(underWay)
          if (act === 'read') {
            await Promise.all(underWay)
            const found = await at.store.open('p1')
            at.told = false
            at.revision = found.is === 'open' ? found.envelope.revision : 0
            at.text = found.is === 'open' ? (found.envelope.plan.sections.about.problem?.value ?? '') : ''
          }
          // A tab that was told reads before it writes again; until then it goes on writing without waiting.
          if (act !== 'write' || at.told) continue
          const text = `${index}`
          madeOn.set(text, at.text)
          at.revision += edits
          at.text = text
          const mine = at.revision
          underWay.push(
            at.store.write(say(text, mine)).confirmed.then(
              () => confirmed.set(text, mine),
              () => (at.told = true),
            ),
          )
        }
        await Promise.all(underWay)
        const all = [homesOfA, homesOfB]
        const last = await newTab(browser, {
          page: all.every((each) => each.page ?? true),
          database: all.every((each) => each.database ?? true),
          writer: 'c',
        }).look('p1')
        const line = new Set<string>()
        for (
          let text = last.is === 'open' ? last.envelope.plan.sections.about.problem?.value : undefined;
          text;
          text = madeOn.get(text)
        )
          line.add(text)
        for (const text of confirmed.keys()) expect(line).toContain(text)
      }),
      { numRuns: 150 },
    )
  })

  test('at the same instant, one of the two is told, and both texts are still somewhere', async () => {
    const [a, b] = [newTab(storage, { writer: 'a' }), newTab(storage, { writer: 'b', page: false })]
    const results = await Promise.allSettled([a.write(say('a')).confirmed, b.write(say('b')).confirmed])
    expect(results.filter((each) => each.status === 'rejected')).toHaveLength(1)
    const c = newTab(storage, { writer: 'c' })
    expect(await problemIn(c)).toBe(results[0].status === 'fulfilled' ? 'a' : 'b')
    expect(JSON.stringify([await c.replacedCopies('p1'), ...storage.texts.values()])).toContain(
      results[0].status === 'fulfilled' ? 'a' : 'b',
    )
  })
})

describe('little room', () => {
  const long = 'x'.repeat(3000)

  test('the longest unopened plan leaves, once the database has it', async () => {
    storage.quota = room(9000)
    const store = newTab(storage)
    await store.write(say(long, 1, 'old')).confirmed
    await store.open('old')
    await store.write(say(long, 1, 'recent')).confirmed
    storage.texts.set(keys.opened('recent'), '2026-11-24')
    expect(await store.write(say(long, 1, 'now')).confirmed).toEqual({ revision: 1, backends: 'both' })
    expect(storage.texts.has(keys.plan('old'))).toBe(false)
    expect(storage.texts.has(keys.plan('recent'))).toBe(true)
    expect(await problemIn(store, 'old')).toBe(long)
  })

  test('what the database does not have stays', async () => {
    storage.quota = room(6000)
    await newTab(storage, { database: false }).write(say(long, 1, 'old')).confirmed
    expect(await newTab(storage).write(say(long, 1, 'now')).confirmed).toEqual({ revision: 1, backends: 'database' })
    expect(storage.texts.has(keys.plan('old'))).toBe(true)
  })

  test('nowhere to go: it says so', async () => {
    storage.quota = 500
    await expect(newTab(storage, { database: false }).write(say(long)).confirmed).rejects.toMatchObject({ why: 'full' })
    const store = newTab(storage, { database: false })
    storage.blocked = true
    await expect(store.write(say('short')).confirmed).rejects.toMatchObject({ why: 'blocked' })
  })
})

describe('notes beside the plans', () => {
  test('are kept, and where they cannot be, last as long as the page', () => {
    for (const store of [
      newTab(storage),
      inMemoryStore({ writer: 'w', now: () => '' }),
      newTab(newBrowser(0), { database: false }),
    ]) {
      store.setLastAddress('p1', 'about/name')
      store.setLastPlan('p1')
      store.setLastCopyTaken('p1', '2026-11-01')
      store.setPreferences({ theme: 'dark' })
      expect([store.lastAddress('p1'), store.lastPlan(), store.lastCopyTaken('p1'), store.preferences()]).toEqual([
        'about/name',
        'p1',
        '2026-11-01',
        { theme: 'dark' },
      ])
      store.setLastPlan(undefined)
      expect(store.lastPlan()).toBeUndefined()
    }
    storage.texts.set(keys.preferences, '["dark"')
    expect(newTab(storage).preferences()).toEqual({})
  })
})

test('without any storage it works, and says that it keeps nothing', async () => {
  const store = inMemoryStore({ writer: 'w', now: () => '2026' })
  expect(store.keeps).toBe('nothing')
  expect(await store.write(say('here for now')).confirmed).toEqual({ revision: 1, backends: 'none' })
  expect(await problemIn(store)).toBe('here for now')
  await store.remove('p1')
  expect(await store.cards()).toEqual([])
  await store.restore('p1')
  expect(await problemIn(store)).toBe('here for now')
  await store.erase('p1')
  expect(await store.restore('p1')).toEqual({ is: 'missing' })
  expect(await store.persisted()).toBe(false)
})
