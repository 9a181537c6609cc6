import { afterEach, expect, test, vi } from 'vitest'
import type { DeskEntry } from '#domain/desk/entry.ts'
import { runningIn } from '#domain/desk/running.ts'
import { inSession, started } from '#domain/desk/session.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { aDesk } from '#tests/support/aDesk.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { FakeLocks } from '#tests/support/fakeLocks.ts'
import { FakeStorage } from '#tests/support/fakeStorage.ts'
import { newBrowser } from '#tests/support/stores.ts'
import { openTab } from '#tests/support/tabs.ts'
import { endSession, isEnding, leaveEnded } from './sessionEnd.ts'

const start = {
  id: 's1',
  startedAt: '2026-11-23T14:10:00.000Z',
  counselor: 'Dana',
  founder: 'Ruth',
  group: '',
  present: '',
}
const summary = { decided: ['We meet in Riverside.'], added: [], open: [], suggested: [], tasks: [] }
const plan = {
  ...newPlan('2026-10-05'),
  lists: { ...newPlan('2026-10-05').lists, tasks: [{ id: 'known', title: { value: 'Ask the library' } }] },
}
const withSteps = (entry: DeskEntry) =>
  inSession(started(entry, start), 's1', (session) => ({
    ...session,
    leaving: [
      { id: 'known', words: 'Ask the library', who: 'you', until: '2026-11-30' },
      { id: 'new', words: ' Call Ines ', who: 'counselor' },
      { id: 'blank', words: ' ', who: '' },
    ],
  }))

/** A tab of the browser with its desk, in which the plan is open. */
async function open(browser: FakeStorage, locks = new FakeLocks()) {
  const tab = await openTab(browser, `tab${Math.random()}`, envelopeWith(plan), locks)
  const desk = aDesk(tab.store)
  const record = await desk.entry('plan1')
  const end = async () => {
    const session = runningIn(record.now())
    if (!session) throw new Error('no session is on')
    const { planActor } = tab
    return endSession({ planId: 'plan1', planActor, desk, record, session, endedAt: start.startedAt, summary })
  }
  return { ...tab, desk, record, end }
}
/** A browser in which a session is on, with next steps that are about to leave it. */
async function inSessionNow() {
  const browser = newBrowser()
  const locks = new FakeLocks()
  const tab = await open(browser, locks)
  tab.planActor.send({ type: 'page.hidden' })
  await tab.record.change(withSteps)
  tab.desk.beginSession('plan1', 's1')
  tab.planActor.send({ type: 'session.started', session: { ...start, base: plan } })
  await tab.arrive()
  return { browser, locks, tab }
}
type Open = Awaited<ReturnType<typeof open>>
const tasks = ({ planActor }: Open) => planActor.getSnapshot().context.plan.lists.tasks
const inPlan = [
  { id: 'known', title: { value: 'Ask the library' }, owner: { value: 'you' }, date: { value: '2026-11-30' } },
  { id: 'new', title: { value: 'Call Ines' }, owner: { value: 'counselor' } },
]
const over = [{ id: 's1', endedAt: start.startedAt, summary }]

/** From the n-th write on nothing reaches a home any more, as when the page is killed there. Says how many there were. */
function cutAfter(most: number) {
  let count = 0
  const isCut = () => {
    count += 1
    if (count > most) throw new DOMException('killed', 'AbortError')
  }
  const { setItem, removeItem } = FakeStorage.prototype
  vi.spyOn(FakeStorage.prototype, 'setItem').mockImplementation(function cut(this: FakeStorage, ...of) {
    isCut()
    setItem.apply(this, of)
  })
  vi.spyOn(FakeStorage.prototype, 'removeItem').mockImplementation(function cut(this: FakeStorage, key) {
    isCut()
    removeItem.call(this, key)
  })
  const { put } = IDBObjectStore.prototype
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function cut(this: IDBObjectStore, ...of) {
    isCut()
    return put.apply(this, of)
  })
  return () => count
}
afterEach(() => vi.restoreAllMocks())

test('an end that is cut after any write loses nothing, and brings nothing twice', async () => {
  let cut = 0
  let writes = Infinity
  const found = new Set<string>()
  for (; cut <= writes; cut += 1) {
    const { browser, tab } = await inSessionNow()
    const counted = cutAfter(cut)
    await tab.end()
    await tab.arrive()
    if (counted() <= cut) writes = counted()
    tab.planActor.stop()
    vi.restoreAllMocks()

    const again = await open(browser)
    const isOn = runningIn(again.record.now()) !== undefined
    found.add(isOn ? 'running' : again.record.now().sessions[0]?.stepsPending ? 'half ended' : 'ended')
    // The person ends it once more; or the page finds that it is over.
    if (isOn) await again.end()
    else if (again.store.runningSession('plan1') !== undefined) await leaveEnded('plan1', again.desk, again.planActor)
    await again.arrive()
    expect(tasks(again), `cut after ${cut} writes`).toEqual(inPlan)
    expect(again.record.now().sessions, `cut after ${cut} writes`).toMatchObject(over)
    expect(again.record.now().sessions[0]).not.toHaveProperty('stepsPending')
    expect(again.store.runningSession('plan1')).toBeUndefined()
    again.planActor.stop()

    // And all of it is in the homes.
    const last = await open(browser)
    expect(tasks(last)).toEqual(inPlan)
    expect(last.record.now().sessions).toMatchObject(over)
    last.planActor.stop()
  }
  expect([...found].toSorted()).toEqual(['ended', 'half ended', 'running'])
})

test('the tab that ends it may only read: the one that writes brings the next steps, and nobody waits', async () => {
  const { browser, locks, tab: writer } = await inSessionNow()
  const reader = await open(browser, locks)
  expect(reader.planActor.getSnapshot().hasTag('readOnly')).toBe(true)
  expect(await reader.end()).toBe('kept')
  expect(reader.store.runningSession('plan1')).toBeUndefined()
  expect(tasks(reader)).toEqual(plan.lists.tasks)

  const reread = async (of: Open) => (await (await of.store.desk()).entry('plan1')).reread()
  await reread(writer)
  // Another tab has its own code.
  vi.resetModules()
  const { finishEnds } = await import('./sessionEnd.ts')
  await finishEnds(writer.planActor, writer.record)
  await writer.arrive()
  expect(tasks(writer)).toEqual(inPlan)
  expect(writer.record.now().sessions[0]).not.toHaveProperty('stepsPending')
  await reread(reader)
  await reader.arrive()
  expect(isEnding('s1')).toBe(false)
  writer.planActor.stop()
  reader.planActor.stop()
})

test('where the plan cannot be saved the session is over all the same, and the mark goes with the save that succeeds', async () => {
  const { tab } = await inSessionNow()
  tab.homesTake(false)
  expect(await tab.end()).toBe('kept')
  expect(tab.planActor.getSnapshot().hasTag('failing')).toBe(true)
  expect(tasks(tab)).toEqual(inPlan)
  expect(tab.record.now().sessions[0]?.stepsPending).toBe(true)
  tab.homesTake(true)
  tab.planActor.send({ type: 'save.retried' })
  await tab.arrive()
  expect(tab.record.now().sessions[0]).not.toHaveProperty('stepsPending')
  tab.planActor.stop()
})

test('a session without next steps is over at once, and the plan stays as it is', async () => {
  const { tab } = await inSessionNow()
  await tab.record.change((entry) => inSession(entry, 's1', (session) => ({ ...session, leaving: [] })))
  const before = tab.planActor.getSnapshot().context.plan
  await tab.end()
  expect(tab.record.now().sessions[0]).not.toHaveProperty('stepsPending')
  expect(tab.planActor.getSnapshot().context.plan).toBe(before)
  tab.planActor.stop()
})
