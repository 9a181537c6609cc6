import { expect, test } from 'vitest'
import { newEntry, type DeskEntry } from './entry.ts'
import { deskRows, fits, founderOf, groupOf, inDeskOrder, searchedIn, waitingIn, type DeskPlan } from './row.ts'
import { captured, inSession, sorted, started } from './session.ts'

const today = '2026-11-23'
const entry = (planId: string, more: Partial<DeskEntry> = {}): DeskEntry => ({ ...newEntry(planId), ...more })
const seen = (planId: string, startedAt: string) =>
  started(entry(planId), {
    id: `s-${planId}`,
    startedAt,
    counselor: '',
    founder: 'Ruth',
    group: 'Evening Tide',
    present: '',
  })
const plan = (planId: string, name = planId): DeskPlan => ({ planId, name })
const ids = (rows: readonly { readonly planId: string }[]) => rows.map(({ planId }) => planId).join(' ')

test('plans stand with their notes; notes without a plan stand as they were called; blank records make no row', () => {
  const rows = deskRows(
    [plan('a')],
    [entry('a', { asked: 'A room' }), seen('gone', '2026-11-01T10:00:00Z'), entry('blank')],
  )
  expect(ids(rows)).toBe('a gone')
  expect(rows[0]).toMatchObject({ plan: { name: 'a' }, entry: { asked: 'A room' } })
  expect(rows[1] && [groupOf(rows[1]), founderOf(rows[1])]).toEqual(['Evening Tide', 'Ruth'])
})

test('the default order is by appointment; what has passed is no rank of lateness', () => {
  const next = (planId: string, on?: string, time?: string) =>
    entry(planId, on === undefined ? {} : { next: { on, ...(time !== undefined && { time }) } })
  const rows = deskRows(
    ['e', 'd', 'c', 'b', 'a', 'f'].map((each) => plan(each)),
    [
      next('c', '2026-11-24', '15:00'),
      next('f', '2026-11-24', '09:00'),
      next('b', '2026-12-30'),
      next('d', '2026-01-01'),
      next('e', today),
    ],
  )
  expect(ids(inDeskOrder(rows, 'appointment', today))).toBe('e f c b a d')
  expect(ids(inDeskOrder(rows, 'name', today))).toBe('a b c d e f')
})

test('who was seen last comes first, who was never seen last', () => {
  const rows = deskRows(
    ['a', 'b', 'c'].map((each) => plan(each)),
    [seen('b', '2026-11-01T10:00:00Z'), seen('c', '2026-11-09T10:00:00Z')],
  )
  expect(ids(inDeskOrder(rows, 'seen', today))).toBe('c b a')
})

test('search minds no accents, capitals or order of words, and never looks into private notes', () => {
  const [row] = deskRows(
    [{ ...plan('a', 'Café Élan'), problem: 'Stroke', founder: 'Ruth' }],
    [entry('a', { asked: 'A quiet room', notes: 'secret' })],
  )
  const texts = row ? searchedIn(row) : []
  for (const typed of ['', 'cafe', 'ROOM stroke', 'ruth']) expect(fits(typed, texts)).toBe(true)
  for (const typed of ['secret', 'room xyz']) expect(fits(typed, texts)).toBe(false)
})

test('what waits is told by whom it waits for', () => {
  const caught = (at: DeskEntry) =>
    inSession(
      inSession(at, 's-a', (session) =>
        captured(captured(session, { id: '1', words: 'x', at: '' }), { id: '2', words: 'y', at: '' }),
      ),
      's-a',
      (session) => sorted(session, '2', 'nothing'),
    )
  const [row] = deskRows(
    [{ ...plan('a'), suggestions: 2, forCounselor: 1 }],
    [caught(seen('a', '2026-11-01T10:00:00Z'))],
  )
  expect(row && waitingIn(row)).toEqual({ suggestions: 2, lines: 1, tasks: 1 })
})
