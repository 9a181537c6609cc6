import { readdirSync, readFileSync } from 'node:fs'
import { createActor } from 'xstate'
import { afterEach, describe, expect, test } from 'vitest'
import { newEntry, type DeskEntry, type Session } from '#domain/desk/entry.ts'
import { packetOf } from '#domain/desk/packet.ts'
import { copyText } from '#domain/files/copy.ts'
import { handedOver } from '#domain/files/handOver.ts'
import { apply } from '#domain/plan/apply.ts'
import { envelopeText } from '#domain/plan/envelope.ts'
import { field } from '#domain/plan/field.ts'
import { loadOutlineWords } from '#wording/outline/outlineWords.ts'
import { outline } from '#wording/outline/outline.ts'
import { htmlFile } from '#planFile/htmlFile.ts'
import { lockCopy, openLocked } from '#planFile/lockedCopy.ts'
import { openFile } from '#domain/files/openFile.ts'
import { entryKey } from '#storage/keys.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { aDatabase, newBrowser, newTab } from '#tests/support/stores.ts'
import { formats } from '#words/format.ts'
import { record } from '#words/en/desk/record.ts'
import { copies } from '#words/en/plans/copies.ts'
import { session } from '#words/en/session.ts'
import { planLibraryOn } from './actors.ts'
import { planLibraryWork } from './planLibraryWork.ts'
import { language } from '#tests/support/language.ts'

const [desk, founders, reach] = ['zz-of-the-desk', 'zz-of-the-founder', 'zz-reach']

/** All that a founder keeps to themselves, how people are reached, and what may go along. */
const plan = aPlan()
  .said('about', 'problem', 'Stroke')
  .said('about', 'ownWhy', founders)
  .said('coreGroup', 'restStandIn', founders)
  .said('place', 'onSite', reach)
  .with('people', { id: 'ines', name: 'Ines', reach, safeTimes: reach, talkNotes: reach })
  .build()

/** Every text that a counselor's record can hold, marked. */
const sitting: Required<Session> = {
  id: desk,
  startedAt: '2026-11-02T10:00:00.000Z',
  endedAt: '2026-11-02T11:00:00.000Z',
  counselor: desk,
  founder: desk,
  present: desk,
  topic: desk,
  topicAt: desk,
  captured: [{ id: desk, words: desk, at: desk, as: 'note' }],
  catching: desk,
  halfTyped: [
    {
      first: desk,
      kind: 'place',
      content: desk,
      where: desk,
      contact: desk,
      date: desk,
      owner: desk,
      question: desk,
      why: desk,
      ticked: [desk],
    },
  ],
  notes: desk,
  confirmed: { [desk]: desk },
  leaving: [{ id: desk, words: desk, who: desk, typed: desk }],
  think: desk,
  next: { about: desk },
  stepsPending: true,
  summary: {
    decided: [desk],
    added: [desk],
    open: [desk],
    suggested: [{ words: desk, state: 'declined' }],
    tasks: [{ words: desk, who: desk, until: desk }],
    think: desk,
  },
}
const entry: Required<DeskEntry> = {
  ...newEntry('plan1'),
  asked: desk,
  called: { group: desk, founder: desk },
  notes: desk,
  role: { on: '2026-11-02', consent: true, reporting: desk },
  next: { on: '2026-11-09', typed: desk, time: desk, about: desk },
  talk: { id: desk, beganAt: desk },
  sessions: [sitting],
}

let stop = () => {}
afterEach(() => stop())

/** A counselor's device with that plan, its records, and one record that can no longer be read. */
async function device() {
  const storage = newBrowser()
  const database = aDatabase()
  await database.connection.run((all) =>
    all.put('desk', { key: entryKey('plan1'), revision: 1, text: database.codec.encode(`{"notes":"${desk}`) }),
  )
  const store = newTab(storage)
  const actor = createActor(planLibraryOn(store), { input: { locked: false } })
  actor.start()
  stop = () => void actor.stop()
  await store.place({ ...envelopeWith(plan), own: { readiness: { rest: founders } } })
  const records = await store.desk()
  await (await records.entry('plan1')).change(() => entry)
  await (
    await records.library()
  ).change((library) => ({
    ...library,
    counselor: desk,
    known: [{ id: desk, kind: 'place', name: desk, where: desk, contact: desk, note: desk }],
  }))
  await records.keepBase('plan1', { ...envelopeWith(plan), copyId: desk })
  const work = planLibraryWork(store, actor, async () => {})
  await work.keepPoint('plan1', 'byHand')
  const envelope = await work.envelopeOf('plan1')
  if (!envelope) throw new Error('no plan')
  const unread = await store.replacedCopies(entryKey('plan1'))
  return { store, work, envelope, kept: [(await records.entry('plan1')).now(), unread] }
}

/** The text of every file that can be made of that plan. */
async function files() {
  const { store, work, envelope, kept } = await device()
  const words = await loadOutlineWords(language)
  const page = (data: string, of = envelope.plan) =>
    htmlFile(data, { language: language.id, title: 'Plan', lead: '', rows: outline(of, words, formats(language)) })
  const handed = (contacts: boolean) => {
    const to = handedOver(envelope.plan, { contacts })
    return page(envelopeText({ ...envelope, own: {}, plan: to }), to)
  }
  const code = 'river lamp stone garden seven'
  const locked = openFile(await lockCopy(copyText(envelope), code))
  const opened = locked.is === 'locked' ? await openLocked(locked.locked, code) : undefined
  const packet = packetOf(envelope.plan, apply(envelope.plan, field('about', 'area').put({ value: 'Riverside' })), {
    planId: 'plan1',
    name: '',
    session: 's1',
    by: 'Dana',
    on: '2026-11-02',
    wordsOf: () => '',
  })
  const points = await Promise.all((await store.points('plan1')).map(({ id }) => store.readPoint(id)))
  return {
    kept,
    founder: page(copyText(envelope)),
    locked: typeof opened === 'object' ? opened.text : '',
    handed: handed(false),
    handedWithContacts: handed(true),
    original: (await work.textOf('plan1')) ?? '',
    replacedCopies: JSON.stringify(await store.replacedCopies('plan1')),
    points: points.join(),
    packet: JSON.stringify(packet),
  }
}

describe('what is said of files is what is in them', () => {
  test('no file of a plan holds a word of the counselor’s: the role card, the record page and the page of copies say so', async () => {
    expect(session.role.keeps.lines.join(' ')).toContain('They stay out of the plan, its documents, files, and links')
    expect(record.lead).toContain('We never put them in a file')
    expect(copies.take.noRecords).toBe('This file never has a counselor’s private notes.')
    expect(readFileSync('docs/privacy.md', 'utf8')).toContain('**It is in no file of a plan, with or without a code**')
    const { kept, ...made } = await files()
    for (const each of kept) expect(JSON.stringify(each)).toContain(desk)
    for (const [name, text] of Object.entries(made)) {
      expect([name, text.length > 1]).toEqual([name, true])
      expect([name, text.includes(desk)]).toEqual([name, false])
    }
  })

  test('a copy for the founder holds all that is theirs, locked or not; one to hand over none of it, nor how people are reached', async () => {
    expect(Object.keys(copies.take.kinds)).toEqual(['own', 'handOver'])
    const { founder, locked, handed, handedWithContacts } = await files()
    for (const mark of [founders, reach, 'Ines', 'Stroke'])
      for (const text of [founder, locked]) expect(text).toContain(mark)
    for (const mark of ['Ines', 'Stroke']) expect(handed).toContain(mark)
    expect(handed).not.toContain(founders)
    expect(handed).not.toContain(reach)
    expect(handedWithContacts).toContain(reach)
    expect(handedWithContacts).not.toContain(founders)
  })

  test('files are saved in these places and no other; a new one asks what goes along', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?<!\.test)\.tsx?$/.test(name),
    )
    const saving = sources.filter((name) => /\bsaveFile\(|createObjectURL/.test(readFileSync(`src/${name}`, 'utf8')))
    expect(saving.toSorted()).toEqual([
      'app/UnreadablePlan.tsx',
      'features/copies/SetAside.tsx',
      'features/plans/useSaveOriginal.ts',
      'features/session/summary/ForHome.tsx',
      'pages/copies/useTakeCopy.ts',
      'pages/saveFile.ts',
      'papers/page/useFiles.ts',
    ])
  })
})
