import { describe, expect, test } from 'vitest'
import { checklist } from '../checklist/checklist.ts'
import { noticeFacts } from '../documents/notice.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import { listNames } from '../plan/lists.ts'
import type { Plan, Suggestion } from '../plan/plan.ts'
import { assess } from '../stages/assess.ts'
import { timeline } from '../timeline/timeline.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { balanceOf } from './balance.ts'
import { contentOf, draftOf, editOf, kindOf, listKinds, putForward, withContent, type Draft } from './suggesting.ts'
import { accepting, bringingBack, declining, openSuggestions, pageOf, stepOf, suggestionsAt } from './suggestions.ts'
import { wordingQuestions } from './wordings.ts'

const today = '2026-11-23'
const ruth = { by: 'Ruth', on: today }
const drafts: Readonly<Record<string, Draft>> = {
  place: {
    kind: 'place',
    content: 'Harbor House',
    where: '3 Quay Street',
    contact: 'Front desk',
    learnedOn: '2026-10-01',
  },
  rule: { kind: 'rule', content: 'We begin on time.' },
  task: { kind: 'task', content: 'Call the library', date: '2026-12-01', owner: 'counselor' },
  connection: { kind: 'connection', content: 'Mercy Hospital', where: '555 0100', contact: 'Nurse Adeyemi' },
  group: { kind: 'group', content: 'Tremor circle', where: 'Millbrook', contact: 'tremor@example.org' },
  wording: { kind: 'wording', content: 'People who had a stroke', question: 'purpose.mayCome' },
}
const edit = (name: string): Edit => {
  const made = drafts[name] && editOf(drafts[name], `item-${name}`)
  if (!made) throw new Error(name)
  return made
}
const put = (plan: Plan, name: string): Plan =>
  apply(plan, putForward(edit(name), { id: name, by: 'Dana', at: today, words: 'Worth a call.', session: 's1' }))
const all = (plan: Plan): Plan => Object.keys(drafts).reduce(put, plan)
const of = (plan: Plan, id: string): Suggestion => {
  const found = plan.suggestions.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const plan = aPlan().said('about', 'problem', 'Stroke').with('places', { id: 'own', name: 'Library' }).build()

describe('what is put forward', () => {
  test('counts in nothing: stages, timeline, checklist and papers are the same with it', () => {
    const after = all(plan)
    expect(openSuggestions(after)).toHaveLength(6)
    expect({ ...after, suggestions: [] }).toEqual(plan)
    expect(assess(after, today)).toEqual(assess(plan, today))
    expect(checklist(current(after, today))).toEqual(checklist(current(plan, today)))
    expect(timeline(current(after, today))).toEqual(timeline(current(plan, today)))
    expect(noticeFacts(current(after, today), 'first')).toEqual(noticeFacts(current(plan, today), 'first'))
  })

  test('belongs to the page of its list or question', () => {
    const pages = Object.keys(drafts).map((name) => [name, stepOf(edit(name))])
    expect(Object.fromEntries(pages)).toEqual({
      place: 'place/places',
      rule: 'purpose/rules',
      task: 'timeline/line',
      connection: 'connections/list',
      group: 'about/groups',
      wording: 'purpose/who',
    })
    expect(listNames.map((list) => stepOf({ kind: 'remove', list, id: 'x' }))).not.toContain(undefined)
    expect(stepOf({ kind: 'all', edits: [{ kind: 'tick', item: 'x', on: today }, edit('rule')] })).toBe('purpose/rules')
    expect(stepOf({ kind: 'tick', item: 'x', on: today })).toBeUndefined()
  })

  test('has no page while its page is not there, and none if nobody can read it', () => {
    const online = aPlan().said('about', 'setting', 'online').build()
    const place = of(put(online, 'place'), 'place')
    expect(pageOf(current(online, today), place)).toBeUndefined()
    expect(pageOf(current(plan, today), place)).toBe('place/places')
    expect(pageOf(current(plan, today), { ...place, edit: { kind: 'erase' } })).toBeUndefined()
    expect(suggestionsAt(put(online, 'place'), current(online, today), undefined)).toHaveLength(1)
    expect(suggestionsAt(all(plan), current(plan, today), 'place/places').map(({ id }) => id)).toEqual(['place'])
  })

  test('leaves empty fields out, and takes what was learned of a known place along', () => {
    expect(editOf({ kind: 'place', content: 'Harbor House', where: ' ' }, 'p')).toEqual({
      kind: 'add',
      list: 'places',
      item: { id: 'p', name: { value: 'Harbor House' } },
    })
    const known = {
      id: 'k',
      kind: 'place',
      name: 'Harbor House',
      where: '3 Quay Street',
      contact: '',
      note: '',
      confirmedOn: '2026-10-01',
    } as const
    expect(editOf(draftOf(known), 'p')).toMatchObject({
      item: { address: { value: '3 Quay Street' }, learnedOn: { value: '2026-10-01' } },
    })
    expect(editOf({ kind: 'wording', content: 'x', question: 'nothing.here' }, 'p')).toBeUndefined()
  })
})

describe('the founder', () => {
  test.each(Object.keys(drafts))('takes %s as it is', (name) => {
    const before = put(plan, name)
    const after = apply(before, accepting(of(before, name), ruth, drafts[name]?.content))
    expect(of(after, name)).toMatchObject({ state: 'accepted', decidedBy: 'Ruth', decidedOn: today })
    expect(of(after, name)).not.toHaveProperty('taken')
    expect({ ...after, suggestions: [] }).not.toEqual(plan)
  })

  test.each(Object.keys(drafts))('takes %s in other words, and who changed what is kept', (name) => {
    const before = put(plan, name)
    const after = apply(before, accepting(of(before, name), ruth, 'Something else'))
    expect(of(after, name).taken?.words).toBe('Something else')
    expect(contentOf(edit(name))).toBe(drafts[name]?.content)
    expect(JSON.stringify({ ...after, suggestions: [] })).toContain('Something else')
    expect(kindOf(edit(name))).toBe(drafts[name]?.kind)
  })

  test('declines, and nothing changes but that', () => {
    const before = put(plan, 'rule')
    const after = apply(before, declining(of(before, 'rule'), ruth))
    expect(of(after, 'rule').state).toBe('declined')
    expect({ ...after, suggestions: [] }).toEqual(plan)
  })

  test.each(Object.keys(drafts))('brings %s back: what it brought is out again, and it is open', (name) => {
    const before = put(plan, name)
    const taken = apply(before, accepting(of(before, name), ruth))
    const back = apply(taken, bringingBack(taken, of(taken, name)))
    expect(of(back, name).state).toBe('open')
    expect(assess(back, today)).toEqual(assess(before, today))
    expect(back.lists).toEqual(before.lists)
  })

  test('keeps what they have worked on since, also when the suggestion is opened anew', () => {
    const before = put(plan, 'place')
    const taken = apply(before, accepting(of(before, 'place'), ruth))
    const worked = apply(taken, {
      kind: 'change',
      list: 'places',
      id: 'item-place',
      field: 'cost',
      answer: { value: 'free' },
    })
    expect(apply(worked, bringingBack(worked, of(worked, 'place'))).lists.places).toHaveLength(2)
  })
})

test('words can be changed only where there are some', () => {
  expect(withContent({ kind: 'tick', item: 'x', on: today }, 'y')).toBeUndefined()
  expect(
    withContent({ kind: 'answer', section: 'purpose', question: 'length', answer: { value: 90 } }, 'y'),
  ).toBeUndefined()
  expect(listKinds.every((kind) => withContent(edit(kind), 'y') !== undefined)).toBe(true)
})

test('words are offered for questions answered in words, never for private ones, days, times or people', () => {
  expect(wordingQuestions(plan, 'purpose/who')).toEqual(['purpose.statement', 'purpose.mayCome'])
  expect(wordingQuestions(plan, 'purpose/talks')).toEqual([])
  expect(wordingQuestions(plan, 'coreGroup/care')).toEqual([])
  expect(wordingQuestions(plan, 'about/why')).toEqual([])
  expect(wordingQuestions(plan, 'place/places')).toEqual([])
})

describe('the balance', () => {
  test('counts what came from whom, and what the founder changed since is their own', () => {
    expect(balanceOf(plan)).toEqual({ asTheyWere: 0, inOtherWords: 0, declined: 0, open: 0, own: 2 })
    const put6 = all(plan)
    expect(balanceOf(put6)).toMatchObject({ open: 6, own: 2 })
    const steps = [
      accepting(of(put6, 'place'), ruth),
      accepting(of(put6, 'rule'), ruth, 'We end on time.'),
      declining(of(put6, 'task'), ruth),
      accepting(of(put6, 'wording'), ruth),
    ]
    const after = steps.reduce<Plan>(apply, put6)
    expect(balanceOf(after)).toEqual({ asTheyWere: 2, inOtherWords: 1, declined: 1, open: 2, own: 2 })
    const changed = apply(after, {
      kind: 'answer',
      section: 'purpose',
      question: 'mayCome',
      answer: { value: 'Anybody' },
    })
    expect(balanceOf(changed)).toMatchObject({ asTheyWere: 2, own: 3 })
  })
})
