import { expect, expectTypeOf, test } from 'vitest'
import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { packetOf } from '#domain/desk/packet.ts'
import { inSession, started } from '#domain/desk/session.ts'
import { documents } from '#domain/documents/list.ts'
import { apply } from '#domain/plan/apply.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { field } from '#domain/plan/field.ts'
import { newPlan, type Own, type Plan } from '#domain/plan/plan.ts'
import { loadOutlineWords } from '#asking/outline/outlineWords.ts'
import { outline } from '#asking/outline/outline.ts'
import { paperDay, paperPlans } from '#tests/support/paperPlans.ts'
import { formats } from '#words/format.ts'
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

test('what papers are made from cannot hold a counselor’s record, a stored plan, or what a founder keeps to themselves', () => {
  expectTypeOf<DeskEntry>().not.toExtend<Current>()
  expectTypeOf<Plan>().not.toExtend<Current>()
  expectTypeOf<Own>().not.toExtend<Current>()
  expectTypeOf<keyof Current & keyof DeskEntry>().toBeNever()
  expectTypeOf<keyof Plan & keyof DeskEntry>().toBeNever()
})
