import { createActor } from 'xstate'
import { afterEach, expect, test } from 'vitest'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { newEntry } from '#domain/desk/entry.ts'
import { packetOf } from '#domain/desk/packet.ts'
import { apply } from '#domain/plan/apply.ts'
import { field } from '#domain/plan/field.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { handedOver } from '#domain/files/handOver.ts'
import { envelopeText } from '#domain/plan/envelope.ts'
import { paths } from '#routes/paths.ts'
import type { PlanFound } from '#ports/files.ts'
import { htmlFile } from '#planFile/htmlFile.ts'
import { copyOfOld } from '#tests/support/copyOfOld.ts'
import { corpus } from '#tests/support/hostileFiles.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { newBrowser, newTab } from '#tests/support/stores.ts'
import { example } from '#words/en/example.ts'
import { planLibraryOn } from './actors.ts'
import { fileWork } from './files.ts'
import { language } from '#tests/support/language.ts'

const words = { language: language.id, title: 'Plan', lead: '', rows: [] }
const stroke = apply(newPlan('2026-10-05'), field('about', 'problem').put({ value: 'Stroke' }))
const after = apply(stroke, field('about', 'problem').put({ value: 'After a stroke' }))

// The write lock of a plan is one for all tests of this process.
let stop = () => {}
afterEach(() => stop())

/** A device with a plan on it, and what looks into files there. */
async function device(plan = stroke) {
  const store = newTab(newBrowser())
  const actor = createActor(planLibraryOn(store), { input: { locked: false } })
  actor.start()
  stop = () => void actor.stop()
  await store.place(envelopeWith(plan))
  const { read } = fileWork(store, actor)
  const planAt = async (planId: string) => {
    actor.getSnapshot().context.planActor?.send({ type: 'page.hidden' })
    const found = await store.look(planId)
    return found.is === 'open' ? found.envelope.plan : undefined
  }
  const planFound = async (file: string): Promise<PlanFound> => {
    const found = await read(file)
    if (found.is !== 'plan') throw new Error(found.is)
    return found
  }
  return { store, read, planFound, planAt }
}
const own = (plan = after) =>
  htmlFile(
    copyOfOld(
      { ...envelopeWith(plan), own: { readiness: { rest: 'enough' } } },
      { ...newEntry('plan1'), notes: 'Tires after an hour.' },
    ),
    words,
  )

test('a file is added under its own lineage where that is not here, else beside it; the plan that is here stays', async () => {
  const { planFound, planAt, store } = await device()
  const beside = await (await planFound(own())).add()
  expect(beside.planId).not.toBe('plan1')
  expect(await planAt('plan1')).toEqual(stroke)
  expect(await planAt(beside.planId)).toEqual(after)
  await store.remove('plan1')
  expect(await (await planFound(own())).add()).toEqual({ planId: 'plan1' })
  expect(await planAt('plan1')).toEqual(after)
  expect((await (await store.desk()).entry('plan1')).now().notes).toBe('Tires after an hour.')
})

test('a plan is replaced after a restore point of it was kept; Undo brings it back; notes and what is the founder’s own are joined', async () => {
  const { planFound, planAt, store } = await device()
  await (await (await store.desk()).entry('plan1')).change((entry) => ({ ...entry, notes: 'Mine' }))
  const arrived = await (await planFound(own())).replace?.()
  if (typeof arrived !== 'object') throw new Error(arrived)
  expect(await planAt('plan1')).toEqual(after)
  const [point] = (await store.points('plan1')).filter(({ reason }) => reason === 'beforeImport')
  expect(await store.readPoint(point?.id ?? '')).toContain('"Stroke"')
  expect((await (await store.desk()).entry('plan1')).now().notes).toBe('Mine\n\nTires after an hour.')
  const found = await store.look('plan1')
  expect(found.is === 'open' && found.envelope.own).toEqual({ readiness: { rest: 'enough' } })
  arrived.undo?.act()
  expect(await planAt('plan1')).toEqual(stroke)
})

test('a plan that was handed over and comes back empties nothing that it never held', async () => {
  const here = aPlan()
    .said('about', 'problem', 'Stroke')
    .said('about', 'ownWhy', 'My brother')
    .with('people', { id: 'ines', name: 'Ines', reach: '555-0101' })
    .build()
  const { planFound, planAt } = await device(here)
  const theirs = apply(
    handedOver(here, { contacts: false }),
    field('about', 'problem').put({ value: 'After a stroke' }),
  )
  const found = await planFound(htmlFile(envelopeText(envelopeWith(theirs)), words))
  const expected = apply(here, field('about', 'problem').put({ value: 'After a stroke' }))
  expect(found.here).toMatchObject({ becomes: expected })
  expect(typeof (await found.replace?.())).toBe('object')
  expect(await planAt('plan1')).toEqual(expected)
})

test('what comes home from a session becomes suggestions, once; the plan itself is as it was', async () => {
  const { read, planAt } = await device()
  const packet = packetOf(stroke, after, {
    planId: 'plan1',
    name: '',
    session: 's1',
    by: 'Dana',
    on: '2026-11-20',
    wordsOf: () => 'After a stroke',
  })
  const file = htmlFile(JSON.stringify(packet), words)
  const first = await read(file)
  if (first.is !== 'packet') throw new Error(first.is)
  expect(first.here).toEqual({ name: '', fresh: 1 })
  expect(await first.add?.()).toMatchObject({ planId: 'plan1' })
  const plan = await planAt('plan1')
  expect({ ...plan, suggestions: [] }).toEqual(stroke)
  expect(plan?.suggestions).toHaveLength(1)
  const second = await read(file)
  expect(second.is === 'packet' && second.here?.fresh).toBe(0)
})

test('of a place that is in the plan already only the difference comes home, and is said', async () => {
  const library = (contact: object) =>
    apply(stroke, { kind: 'add', list: 'places', item: { id: 'library', name: { value: 'Library' }, ...contact } })
  const { read, planAt } = await device(library({}))
  const packet = packetOf(stroke, library({ contact: { value: 'Ms. Ortiz' } }), {
    planId: 'plan1',
    name: '',
    session: 's1',
    by: 'Dana',
    on: '2026-11-20',
    wordsOf: () => 'A place: Library',
  })
  const found = await read(htmlFile(JSON.stringify(packet), words))
  if (found.is !== 'packet') throw new Error(found.is)
  await found.add?.()
  expect((await planAt('plan1'))?.suggestions).toMatchObject([
    { edit: { kind: 'change', id: 'library', field: 'contact' }, words: expect.stringMatching(/Library.*Ms\. Ortiz/) },
  ])
})

test('an id that is an address of the app, or none, is not taken over', async () => {
  const { planFound } = await device()
  for (const planId of [
    ...Object.values(paths).flatMap((path) => (typeof path === 'string' ? path.split('/')[1] || [] : [])),
    '../x',
    'a/b',
    '__proto__ ',
  ]) {
    const { add } = await planFound(htmlFile(envelopeText({ ...envelopeWith(stroke), planId }), words))
    expect((await add()).planId, planId).toMatch(/^[\da-z]{18,}$/)
  }
})

test('none of the bad files changes anything by being looked at; those that can be added leave the plan of this device as it is', async () => {
  const { read, planAt } = await device(eveningTide('2026-11-23', example))
  const before = await planAt('plan1')
  for (const { text, name } of corpus) {
    const found = await read(text)
    if (found.is === 'plan' || found.is === 'salvaged') expect(await (await found.add()).planId, name).not.toBe('plan1')
    expect(await planAt('plan1'), name).toEqual(before)
  }
})
