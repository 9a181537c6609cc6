import * as z from 'zod/mini'
import { beforeAll, describe, expect, test } from 'vitest'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { ref } from '#domain/plan/answer.ts'
import { listNames, listsSchema } from '#domain/plan/lists.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { sectionIds, sectionsSchema } from '#domain/plan/sections.ts'
import { agenda } from '#domain/stages/agenda.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { formats } from '#words/format.ts'
import { loadWords } from '#lazy/language.ts'
import { listWords } from './listWords.ts'
import { outline } from './outline.ts'
import { loadOutlineWords, type OutlineWords } from './outlineWords.ts'
import { questionWords } from './questionWords.ts'
import { isRef } from './refs.ts'
import { language } from '#tests/support/language.ts'

let words: OutlineWords
beforeAll(async () => void (words = await loadOutlineWords(language)))
const say = formats(language)
const textOf = (plan: Parameters<typeof outline>[0]) =>
  outline(plan, words, say)
    .map(({ heading, lines }) =>
      [heading, ...lines.map((line) => (typeof line === 'string' ? line : line.join(' ')))].join('\n'),
    )
    .join('\n\n')

/** What an answer holds, in the schema: `answer(ref)` wraps it in two optionals and an object. */
const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodMiniExactOptional || schema instanceof z.ZodMiniOptional
    ? unwrap(schema.def.innerType)
    : schema
const valueSchema = (field: unknown): unknown => {
  const answer = unwrap(field)
  const value = answer instanceof z.ZodMiniObject ? unwrap(answer.shape['value']) : undefined
  return value instanceof z.ZodMiniArray ? value.def.element : value
}
const shapes = () => [
  ...sectionIds.map((id) => [id, sectionsSchema.shape[id].shape] as const),
  ...listNames.map((id) => [id, listsSchema.shape[id].def.element.shape] as const),
]

describe('every place of a plan', () => {
  test('that holds an id is read as a name', () => {
    for (const [at, shape] of shapes())
      for (const [name, field] of Object.entries(shape))
        expect(isRef(`${at}.${name}`), `${at}.${name}`).toBe(valueSchema(field) === ref)
  })

  test.each(sectionIds.filter((id) => Object.keys(sectionsSchema.shape[id].shape).length > 0))(
    'of %s has words, and its choices too',
    (id) => {
      for (const [question, field] of Object.entries(sectionsSchema.shape[id].shape)) {
        const asked = questionWords(words, id, question)
        expect(asked.label, `${id}.${question}`).not.toBe('')
        const value = valueSchema(field)
        if (value instanceof z.ZodMiniEnum)
          expect(Object.keys(asked.options ?? {}), `${id}.${question}`).toEqual(
            expect.arrayContaining(value.options.map(String)),
          )
      }
    },
  )

  test.each(listNames)('of the list of %s has words, and its choices too', (list) => {
    const of = listWords(words, list)
    for (const [field, schema] of Object.entries(listsSchema.shape[list].def.element.shape)) {
      if (['id', 'std', 'you'].includes(field)) continue
      expect(of.fields[field], field).toBeTruthy()
      const value = valueSchema(schema)
      if (value instanceof z.ZodMiniEnum)
        expect(Object.keys(of.options[field] ?? {}), field).toEqual(expect.arrayContaining(value.options.map(String)))
    }
  })
})

describe('written out', () => {
  test('never the founder’s own reason', () => {
    const text = textOf(
      aPlan().said('about', 'ownWhy', 'I told nobody for six years').said('about', 'part', 'background').build(),
    )
    expect(text).toContain('I want to stay in the background')
    expect(text).not.toContain('six years')
    expect(text).not.toContain('Why do you want this group?')
  })

  test('answers, open answers, half typed ones, and no branch that was not taken', () => {
    const plan = aPlan()
      .said('about', 'problem', 'Stroke')
      .said('about', 'setting', 'online')
      .said('about', 'area', 'Riverside')
      .left('about', 'name', { as: 'askGroup', by: '2027-03-04', whom: 'Ines' })
      .edit({ kind: 'answer', section: 'expectations', question: 'months', answer: { typed: 'a few' } })
      .build()
    const text = textOf(plan)
    expect(text).toContain('What do people share? Stroke')
    expect(text).toContain('Working name: ask the group, by March 4, 2027, ask Ines')
    expect(text).toContain('“a few”')
    expect(text).not.toContain('Riverside')
  })

  test('items by name, with names for ids and the guide’s words where nobody wrote their own', () => {
    const plan = aPlan()
      .with('people', { id: 'ines', name: 'Ines', hours: 6, stance: 'agreed' })
      .with('duties', { std: 'publicContact', holder: 'ines', deputy: 'nobody-left' })
      .with('discussions', { topics: ['hopes'], facilitator: 'counselor', came: ['you', 'ines'], held: 'yes' })
      .build()
    const text = textOf(plan)
    expect(text).toContain('People\nYou\nInes\nWhat they said: Agreed\nHours a month: 6')
    expect(text).toContain('Contact person\nWho has it: Ines\nBackup: removed since then')
    expect(text).toContain('Facilitated by: The counselor\nTook place: Yes\nWho came: You and Ines')
  })

  test('an empty plan is the founder alone', () => {
    expect(outline(newPlan('2026-10-05'), words, say)).toEqual([{ heading: 'People', lines: ['You'] }])
  })

  test('the example shows no id and no key', async () => {
    const plan = eveningTide('2026-11-23', await loadWords(language, 'example'))
    const text = textOf(plan)
    const ids = listNames.flatMap((list) => plan.lists[list].map((item) => item.id)).filter((id) => /[-\d]/.test(id))
    for (const id of ids) expect(text).not.toContain(id)
    expect(text).not.toMatch(/\b(underWay|inPerson|communityCenter|notYet|undefined|\[object)\b/)
  })
})

test('what is the founder’s own is in no written-out copy, on no agenda and in no task', () => {
  const plan = aPlan()
    .said('coreGroup', 'restOn', '2027-07-01')
    .said('coreGroup', 'restStandIn', 'you')
    .said('coreGroup', 'termMonths', 6)
  expect(textOf(plan.build())).toMatch(/How long does a role usually last\? 6/)
  expect(textOf(plan.build())).not.toMatch(/time off|fill in for you/)
  // A file from elsewhere may hold it left open.
  const open = plan
    .left('coreGroup', 'restOn', { as: 'askOutside', by: '2027-01-01' })
    .left('coreGroup', 'restUntil', { as: 'askGroup' })
    .now('2026-11-23')
  expect(timeline(open).tasks.filter((task) => task.kind === 'open')).toEqual([])
  expect(agenda(open)).toEqual([])
})
