import { expect, test } from 'vitest'
import { newEntry, type Session } from '../desk/entry.ts'
import { mergedDesk } from './mergedDesk.ts'
import { mergedOwn } from './mergedOwn.ts'

const session = (id: string, startedAt: string, notes: string): Session => ({
  id,
  startedAt,
  endedAt: startedAt,
  counselor: '',
  founder: '',
  present: '',
  topic: '',
  captured: [],
  notes,
  confirmed: {},
  leaving: [],
  think: '',
})
const here = {
  ...newEntry('plan1'),
  revision: 7,
  asked: '',
  notes: 'Mine',
  sessions: [session('a', '2026-11-02', 'as it is here')],
}
const file = {
  ...newEntry('other'),
  asked: 'Time',
  notes: 'Theirs',
  sessions: [session('a', '2026-11-02', 'as it is there'), session('b', '2026-11-01', 'new')],
  next: { on: '2026-12-01' },
}

test('what is here is never overwritten, and what is new comes to it, once', () => {
  const merged = mergedDesk(here, file)
  expect(merged).toMatchObject({
    planId: 'plan1',
    revision: 7,
    asked: 'Time',
    notes: 'Mine\n\nTheirs',
    next: { on: '2026-12-01' },
  })
  expect(merged.sessions.map(({ id, notes }) => [id, notes])).toEqual([
    ['b', 'new'],
    ['a', 'as it is here'],
  ])
  expect(mergedDesk(merged, file)).toEqual(merged)
})

test('where nothing is here, all of it comes', () => {
  expect(mergedDesk(newEntry('plan1'), { ...file, archived: true })).toEqual({
    ...file,
    planId: 'plan1',
    archived: true,
    sessions: file.sessions.toReversed(),
  })
})

test('what a founder keeps to themselves stays as it is here; a copy adds what is missing', () => {
  expect(mergedOwn({ readiness: { a: 'here' } }, { readiness: { a: 'there', b: 'new' } })).toEqual({
    readiness: { a: 'here', b: 'new' },
  })
  expect(mergedOwn({}, {})).toEqual({})
})
