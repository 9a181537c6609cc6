import { expect, test } from 'vitest'
import { apply } from '#domain/plan/apply.ts'
import { field, itemField } from '#domain/plan/field.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { summaryLines } from './summary.ts'
import { takenHome } from './takenHome.ts'

const base = aPlan().said('about', 'problem', 'Stroke').with('places', { id: 'library', name: 'Library' }).build()
const after = (...edits: readonly Edit[]) => edits.reduce(apply, base)
const none = { id: 's1', captured: [] }
const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key)

test('an answer may be a decision, one left open is still open, one half typed is neither', () => {
  const lines = summaryLines(
    base,
    after(
      field('about', 'area').put({ value: 'Riverside' }),
      field('about', 'ages').put({ open: { as: 'askGroup' } }),
      field('expectations', 'months').put({ typed: 'a few' }),
    ),
    none,
  )
  expect(keys(lines.decided)).toEqual(['answer:about.area'])
  expect(keys(lines.open)).toEqual(['answer:about.ages'])
})

test('what the founder keeps to themselves never comes up', () => {
  const lines = summaryLines(base, after(field('about', 'ownWhy').put({ value: 'My own story' })), none)
  expect(JSON.stringify(lines)).not.toContain('ownWhy')
})

test('several changes of one item are one line; a new item was added, a new task may leave the session', () => {
  const lines = summaryLines(
    base,
    after(
      itemField('places', 'library', 'stepFree').put({ value: 'yes' }),
      itemField('places', 'library', 'cost').put({ value: 'free' }),
      { kind: 'add', list: 'people', item: { id: 'ines', name: { value: 'Ines' } } },
      { kind: 'add', list: 'tasks', item: { id: 't1', title: { value: 'Ask about a key' } } },
      { kind: 'add', list: 'decisions', item: { id: 'd1', words: { value: 'We meet on Thursdays' } } },
    ),
    none,
  )
  expect(lines.decided.map(({ subject }) => subject)).toEqual([
    { of: 'item', list: 'places', id: 'library', fields: ['cost', 'stepFree'] },
    { of: 'item', list: 'decisions', id: 'd1', fields: [] },
  ])
  expect(keys(lines.added)).toEqual(['added:people/ines'])
  expect(keys(lines.tasks)).toEqual(['added:tasks/t1'])
})

test('what was caught goes where it was sorted; what waits is still open, what is a private note goes nowhere', () => {
  const caught = (id: string, as: 'decided' | 'task' | 'question' | 'note' | 'unsorted' | 'nothing') => ({
    id,
    words: id,
    at: '',
    as,
  })
  const lines = summaryLines(base, base, {
    id: 's1',
    captured: [
      caught('a', 'decided'),
      caught('b', 'task'),
      caught('c', 'question'),
      caught('secret', 'note'),
      caught('e', 'unsorted'),
      caught('f', 'nothing'),
    ],
  })
  expect([keys(lines.decided), keys(lines.tasks), keys(lines.open)]).toEqual([
    ['caught:a'],
    ['caught:b'],
    ['caught:c', 'caught:e'],
  ])
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('suggestions of this session are told with what became of them; an older one only when it was answered today', () => {
  const put = (id: string, session?: string): Edit => ({
    kind: 'suggest',
    suggestion: {
      id,
      by: 'Dana',
      at: '2026-11-23',
      edit: {},
      words: id,
      state: 'open',
      ...(session ? { session } : {}),
    },
  })
  const before = [put('old'), put('older')].reduce(apply, base)
  const now = [put('new', 's1'), { kind: 'decide', suggestion: 'old', as: 'declined' } satisfies Edit].reduce(
    apply,
    before,
  )
  expect(summaryLines(before, now, none).suggested.map(({ id, state }) => [id, state])).toEqual([
    ['old', 'declined'],
    ['new', 'open'],
  ])
})

const put = (id: string, edit: Edit): Edit => ({
  kind: 'suggest',
  suggestion: { id, by: 'Dana', at: '2026-11-23', edit, words: id, state: 'open', session: 's1' },
})
const decide = (id: string, as: 'accepted' | 'declined'): Edit => ({ kind: 'decide', suggestion: id, as })

test('what was accepted is decided, said once and as the plan has it now; what was declined is told nowhere', () => {
  const lines = summaryLines(
    base,
    after(
      put('mill', { kind: 'add', list: 'places', item: { id: 'mill', name: { value: 'The old mill' } } }),
      put('barn', { kind: 'add', list: 'places', item: { id: 'barn', name: { value: 'The barn' } } }),
      put('gone', { kind: 'add', list: 'places', item: { id: 'gone', name: { value: 'The tent' } } }),
      put('area', field('about', 'area').put({ value: 'Riverside' })),
      put('mine', field('about', 'ownWhy').put({ value: 'My own story' })),
      decide('mill', 'accepted'),
      decide('area', 'accepted'),
      decide('mine', 'accepted'),
      decide('barn', 'declined'),
      decide('gone', 'accepted'),
      itemField('places', 'mill', 'name').put({ value: 'The mill' }),
    ),
    none,
  )
  expect(keys(lines.accepted)).toEqual(['added:places/mill', 'added:places/gone', 'answer:about.area'])
  expect([...keys(lines.decided), ...keys(lines.added), ...keys(lines.open)]).toEqual([])
  expect(JSON.stringify([lines.accepted, lines.decided, lines.added])).not.toMatch(/barn|ownWhy/)
})

test('an answer that was accepted and then emptied is no decision any more', () => {
  const lines = summaryLines(
    base,
    after(
      put('area', field('about', 'area').put({ value: 'Riverside' })),
      decide('area', 'accepted'),
      field('about', 'area').put({}),
    ),
    none,
  )
  expect(lines.accepted).toEqual([])
})

test('the page that goes home: accepted first, then what was confirmed, each once; what waits; never what was declined', () => {
  const home = takenHome({
    decided: ['We meet on Thursdays.', 'The old mill'],
    added: ['Ines'],
    open: [],
    tasks: [],
    suggested: [
      { words: 'Harbor House', state: 'declined' },
      { words: 'The old mill', state: 'accepted' },
      { words: 'The library', state: 'open' },
    ],
  })
  expect(home).toEqual({
    decided: ['The old mill', 'We meet on Thursdays.'],
    waiting: ['The library'],
    added: ['Ines'],
    open: [],
    tasks: [],
  })
  expect(JSON.stringify(home)).not.toContain('Harbor House')
})
