import { readdirSync, readFileSync } from 'node:fs'
import { expect, expectTypeOf, test } from 'vitest'
import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { packetOf } from '#domain/desk/packet.ts'
import { goingHome, type GoingHome } from '#domain/desk/goingHome.ts'
import { recordOf } from '#domain/desk/record.ts'
import { captured, ended, inSession, sorted, started } from '#domain/desk/session.ts'
import { documents } from '#domain/documents/list.ts'
import { apply } from '#domain/plan/apply.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { newPlan, type Own, type Plan } from '#domain/plan/plan.ts'
import { loadOutlineWords } from '#wording/outline/outlineWords.ts'
import { outline } from '#wording/outline/outline.ts'
import { paperDay, paperPlans } from '#tests/support/paperPlans.ts'
import { loadWords } from '#lazy/language.ts'
import { formats } from '#words/format.ts'
import type { BundleName } from '#words/languages.ts'
import { makers } from './makers/makers.ts'
import { recordPaper } from './makers/record/maker.ts'
import { summaryPaper } from './makers/sessionSummary/maker.ts'
import type { Maker } from './making/maker.ts'
import { loadMaker, paperOf } from './making/making.ts'
import { language } from '#tests/support/language.ts'

const secret = 'zzsecret'
/** What a plan holds of the founder's alone, and what a counselor has put forward that nobody answered. */
const keepsToThemselves = (plan: Plan): Plan =>
  [
    field('about', 'ownWhy').put({ value: `${secret} why` }),
    field('coreGroup', 'restStandIn').put({ value: 'you' }),
    {
      kind: 'suggest',
      suggestion: {
        id: 'open',
        by: `${secret} by`,
        at: paperDay,
        words: `${secret} words`,
        edit: { kind: 'add', list: 'places', item: { id: 'x', name: { value: `${secret} place` } } },
        state: 'open',
      },
    } as const,
  ].reduce(apply, plan)

test.each(documents.map((about) => [about.id, about] as const))(
  '%s says nothing that is the founder’s or the counselor’s alone, however people are named',
  async (id, about) => {
    const ready = { ...(await loadMaker(language, id)), formats: formats(language) }
    for (const plan of Object.values(paperPlans)) {
      const now = current(keepsToThemselves(plan()), paperDay)
      for (const naming of about.namings) {
        for (const subject of about.subjects?.(now) ?? [undefined]) {
          const paper = paperOf(ready, now, { naming, subject })
          expect(JSON.stringify(paper)).not.toContain(secret)
        }
      }
    }
  },
)

test('the plan written out leaves it out too', async () => {
  const words = await loadOutlineWords(language)
  for (const plan of Object.values(paperPlans))
    expect(JSON.stringify(outline(keepsToThemselves(plan()), words, formats(language)))).not.toContain(secret)
})

test('no private note goes home with what was entered in a session', () => {
  const start = { id: 's1', startedAt: '', counselor: 'Dana', founder: '', group: '', present: '' }
  const noted = inSession(started({ ...newEntry('p1'), notes: secret }, start), 's1', (session) => ({
    ...session,
    notes: secret,
  }))
  const base = newPlan('2026-10-05')
  const packet = packetOf(base, apply(base, field('about', 'problem').put({ value: 'Stroke' })), {
    planId: 'p1',
    name: '',
    session: 's1',
    by: 'Dana',
    on: paperDay,
    wordsOf: () => '',
  })
  expect(JSON.stringify(noted)).toContain(secret)
  expect(JSON.stringify(packet)).not.toContain(secret)
})

/** A counselor's record of a session, with a private note in each place that takes one. */
const noted = ended(
  inSession(
    started(
      { ...newEntry('p1'), notes: `${secret} plan`, asked: 'A room' },
      {
        id: 's1',
        startedAt: '2026-11-02T15:00:00.000Z',
        counselor: 'Dana',
        founder: 'Ruth',
        group: '',
        present: 'Tom',
      },
    ),
    's1',
    (session) => ({
      ...sorted(captured(session, { id: 'c', words: `${secret} caught`, at: '' }), 'c', 'note'),
      notes: `${secret} session`,
      topic: 'A room',
    }),
  ),
  's1',
  {
    endedAt: '2026-11-02T15:50:00.000Z',
    summary: {
      decided: ['We meet on Thursdays.'],
      added: [],
      open: [],
      suggested: [{ words: 'Declined by them', state: 'declined' }],
      tasks: [{ words: 'Call the mill', who: '', until: '' }],
      think: 'What helps?',
    },
  },
)

test('the page that goes home from a session is made without the notes: it says what was decided, and none of them', async () => {
  const words = {
    sessionSummary: await loadWords(language, 'sessionSummary'),
    shell: await loadWords(language, 'shell'),
  }
  const now = current(newPlan('2026-10-05'), paperDay)
  const papers = noted.sessions.map((session) =>
    summaryPaper({ facts: goingHome(session, undefined), now, words, formats: formats(language) }),
  )
  const text = JSON.stringify(papers)
  for (const told of [
    'We meet on Thursdays.',
    'Call the mill',
    'What helps?',
    'Ruth, with Dana (counselor), also there: Tom',
  ])
    expect(text).toContain(told)
  expect(text).not.toMatch(new RegExp(`${secret}|Declined`))
  expectTypeOf<keyof GoingHome & ('notes' | 'captured')>().toBeNever()
})

test('a counselor’s own record prints its notes, and is no document: no gallery, file or print of several takes it', async () => {
  const words = await loadWords(language, 'desk')
  const paper = recordPaper({
    facts: recordOf(noted),
    name: 'Evening Tide',
    next: '',
    help: [],
    today: paperDay,
    words,
    formats: formats(language),
  })
  const text = JSON.stringify(paper.blocks)
  for (const of of ['plan', 'caught', 'session']) expect(text).toContain(`${secret} ${of}`)
  expect(text).toContain('Declined by them (declined)')
  expectTypeOf(recordPaper).not.toExtend<Maker<BundleName>['make']>()
  expect(Object.keys(makers)).not.toContain('record')
  const using = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) => /\.tsx?$/.test(name) && /['"][^'"]*record\/maker\.ts['"]/.test(readFileSync(`src/${name}`, 'utf8')),
    )
  expect(using.toSorted()).toEqual(['features/desk/RecordPaper.tsx', 'papers/private.test.ts'])
})

test('what papers are made from cannot hold a counselor’s record, a stored plan, or what a founder keeps to themselves', () => {
  expectTypeOf<DeskEntry>().not.toExtend<Current>()
  expectTypeOf<Plan>().not.toExtend<Current>()
  expectTypeOf<Own>().not.toExtend<Current>()
  expectTypeOf<keyof Current & keyof DeskEntry>().toBeNever()
  expectTypeOf<keyof Plan & keyof DeskEntry>().toBeNever()
})
