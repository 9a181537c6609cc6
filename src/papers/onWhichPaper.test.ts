import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import type { DocumentId } from '#domain/documents/documents.ts'
import { documentOf, documents } from '#domain/documents/list.ts'
import { fieldsOnPaper, questionsOnPaper, type Stands } from '#domain/documents/onWhichPaper.ts'
import { apply } from '#domain/plan/apply.ts'
import { current } from '#domain/plan/current.ts'
import { listNames } from '#domain/plan/lists.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { fieldOf } from '#domain/questions/items/list.ts'
import type { Kind } from '#domain/questions/kinds.ts'
import { questionAt } from '#domain/questions/list.ts'
import { language } from '#tests/support/language.ts'
import { branches } from '#tests/support/branches.ts'
import { paperDay } from '#tests/support/paperPlans.ts'
import { formats } from '#words/format.ts'
import { loadMaker, paperOf } from './making/making.ts'

const ids: Partial<Readonly<Record<Kind['control'], readonly unknown[]>>> = {
  text: ['Mark one'],
  longText: ['Mark one'],
  person: ['marcus', 'you'],
  people: [['marcus'], ['you']],
  place: ['place-library', 'place-hall'],
  talk: ['talk-1'],
  day: ['2026-11-03', '2026-12-20'],
  time: ['18:15'],
  amount: [3, 45],
}

/** Different answers to one question. */
function answersOf({ control, value, options = [] }: Kind): readonly unknown[] {
  const tried = ids[control] ?? [...options, options.slice(0, 1), options, '2026-12-01/2026-12-20', 2]
  return tried.filter((each) => z.safeParse(value, each).success)
}

/** The plan with this answer; in a list, with it in its first two items. */
function put(plan: Plan, address: string, value: unknown): Plan {
  const answer = value === undefined ? {} : { value }
  const [of = '', name = ''] = address.split('.')
  const list = listNames.find((each) => each === of)
  const section = sectionIds.find((each) => each === of)
  // Connections are a section and a list.
  if (section && questionAt(address)) return apply(plan, { kind: 'answer', section, question: name, answer })
  if (!list) throw new Error(`${address} is nowhere`)
  const { [list]: items } = plan.lists
  const filled = items.length > 0 ? plan : apply(plan, { kind: 'add', list, item: { id: 'new' } })
  return filled.lists[list]
    .slice(0, 2)
    .reduce((next, { id }) => apply(next, { kind: 'change', list, id, field: name, answer }), filled)
}

/** All that a paper says, however many of it there are. */
async function textOf(id: DocumentId, plan: Plan): Promise<string> {
  const about = documentOf(id)
  const now = current(plan, paperDay)
  const ready = { ...(await loadMaker(language, id)), formats: formats(language) }
  return (about?.subjects?.(now).slice(0, 2) ?? [undefined])
    .map((subject) => {
      const { names: _, ...paper } = paperOf(ready, now, { naming: about?.namings[0] ?? 'full', subject })
      return JSON.stringify(paper)
    })
    .join('\n')
}

/** Whether the paper reads otherwise once somebody answers otherwise, in one of the plans. */
async function tells(id: DocumentId, address: string, kind: Kind): Promise<boolean> {
  const answers = [undefined, ...answersOf(kind)]
  for (const plan of branches) {
    const first = await textOf(id, put(plan, address, answers[0]))
    for (const answer of answers.slice(1, 5)) if ((await textOf(id, put(plan, address, answer))) !== first) return true
  }
  return false
}

const all: readonly (readonly [string, Stands])[] = [
  ...Object.entries(questionsOnPaper),
  ...Object.entries(fieldsOnPaper).flatMap(([list, fields]) =>
    Object.entries<Stands>(fields).map(([name, stands]) => [`${list}.${name}`, stands] as const),
  ),
]
const kindOf = (address: string): Kind | undefined => {
  const [of = '', name = ''] = address.split('.')
  const list = listNames.find((each) => each === of)
  return (questionAt(address) ?? (list && fieldOf(list, name)))?.answer
}

test('every paper has answers on it', () => {
  const named = new Set(all.flatMap(([, stands]) => (typeof stands === 'string' ? [] : stands)))
  expect(documents.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
})

test('an answer is read on each paper on which it is said to stand', async () => {
  const silent: string[] = []
  for (const [address, stands] of all) {
    const kind = kindOf(address)
    if (typeof stands === 'string') continue
    if (!kind) throw new Error(`${address} is no question`)
    for (const id of stands) if (!(await tells(id, address, kind))) silent.push(`${address} is not on ${id}`)
  }
  expect(silent).toEqual([])
})

test('what is one person’s alone, or would open a door, stands on no paper', async () => {
  const kept = all.filter(
    ([address, stands]) =>
      (stands === 'theirs' || stands === 'secret') && ['text', 'longText'].includes(kindOf(address)?.control ?? ''),
  )
  expect(kept.length).toBeGreaterThan(8)
  for (const plan of branches) {
    const marked = kept.reduce((next, [address]) => put(next, address, `zz${address}`), plan)
    for (const { id } of documents) expect((await textOf(id, marked)).match(/zz\w+\.\w+/g), id).toBeNull()
  }
})
