import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply } from './apply.ts'
import { changes } from './changes.ts'
import type { Edit } from './edit.ts'
import { moves } from './moves.ts'
import { openText } from './openEnvelope.ts'
import { newPlan, type Plan } from './plan.ts'

const opened = openText(readFileSync(new URL('released/v1.json', import.meta.url), 'utf8'))
const plan: Plan = opened.is === 'open' ? opened.envelope.plan : newPlan('2000-01-01')
const after = (...edits: readonly Edit[]) => changes(plan, edits.reduce(apply, plan))

test('a plan does not differ from itself, nor from a copy', () => {
  expect(changes(plan, plan)).toEqual([])
  expect(changes(plan, structuredClone(plan))).toEqual([])
})

describe('each kind of change', () => {
  test('answers', () => {
    expect(after({ kind: 'answer', section: 'about', question: 'name', answer: { value: 'Day Owls' } })).toEqual([
      {
        kind: 'answer',
        section: 'about',
        question: 'name',
        from: { value: 'Night Owls Millbrook 🦉' },
        to: { value: 'Day Owls' },
      },
    ])
  })
  test('an emptied answer is one that never was', () => {
    expect(after({ kind: 'answer', section: 'timeline', question: 'came', answer: {} })).toEqual([])
    expect(after({ kind: 'change', list: 'rules', id: 'r-1', field: 'words', answer: { value: ' ' } })).toEqual([])
  })
  test('items', () => {
    expect(after({ kind: 'add', list: 'rules', item: { id: 'new' }, at: 0 })).toEqual([
      { kind: 'added', list: 'rules', id: 'new', item: { id: 'new' }, at: 0 },
    ])
    expect(after({ kind: 'remove', list: 'parts', id: 'm-1' })).toMatchObject([
      { kind: 'removed', list: 'parts', id: 'm-1', at: 0 },
    ])
    expect(after({ kind: 'move', list: 'people', id: 'p-21cc', to: 0 })).toEqual([
      { kind: 'moved', list: 'people', id: 'p-21cc', from: 2, to: 0 },
    ])
    expect(after({ kind: 'change', list: 'tasks', id: 'k-1', field: 'hours', answer: { value: 1 } })).toEqual([
      { kind: 'changed', list: 'tasks', id: 'k-1', field: 'hours', from: { value: 0.5 }, to: { value: 1 } },
    ])
  })
  test('tasks, ticks, suggestions, stages, the first day', () => {
    expect(after({ kind: 'override', task: 'postNotice', set: null })).toEqual([
      { kind: 'override', task: 'postNotice', from: { state: 'done', on: '2026-10-01' }, to: undefined },
    ])
    expect(after({ kind: 'tick', item: 'cups', on: '2026-10-22' })).toEqual([
      { kind: 'tick', item: 'cups', from: undefined, to: '2026-10-22' },
    ])
    expect(after({ kind: 'decide', suggestion: 's-1', as: 'accepted' })).toMatchObject([
      { kind: 'answer', question: 'length' },
      { kind: 'suggestion', id: 's-1', from: 'open', to: 'accepted' },
    ])
    expect(
      changes(plan, { ...plan, begun: '2026-09-15', onceReady: { ...plan.onceReady, place: '2026-11-01' } }),
    ).toEqual([
      { kind: 'begun', from: '2026-09-14', to: '2026-09-15' },
      { kind: 'onceReady', stage: 'place', from: undefined, to: '2026-11-01' },
    ])
  })
})

test('there and back: the same changes, with the sides exchanged', () => {
  const other = apply(apply(plan, { kind: 'remove', list: 'people', id: 'p-7f3a' }), {
    kind: 'tick',
    item: 'signs',
    on: null,
  })
  expect(changes(plan, other).map((each) => each.kind)).toEqual(['removed', 'tick'])
  expect(changes(other, plan).map((each) => each.kind)).toEqual(['added', 'tick'])
})

test('the fewest moves, and none without need', () => {
  expect(moves(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual([{ id: 'a', from: 0, to: 3 }])
  expect(moves(['a', 'b', 'c'], ['b', 'x', 'c'])).toEqual([])
  const letters = fc.shuffledSubarray([...'abcdefgh'], { minLength: 0 })
  fc.assert(
    fc.property(letters, letters, (before, then) => {
      const moved = new Set(moves(before, then).map((each) => each.id))
      const still = (ids: readonly string[], others: readonly string[]) =>
        ids.filter((id) => others.includes(id) && !moved.has(id))
      expect(still(before, then)).toEqual(still(then, before))
      const places = then.map((id) => before.indexOf(id)).filter((at) => at >= 0)
      expect(places.length - moved.size).toBe(longestBelow(places, Infinity))
    }),
  )
})

/** Tried in all ways: the most of these numbers that rise and stay below the limit. */
function longestBelow(numbers: readonly number[], limit: number): number {
  const last = numbers.at(-1)
  if (last === undefined) return 0
  const rest = numbers.slice(0, -1)
  const without = longestBelow(rest, limit)
  return last < limit ? Math.max(without, 1 + longestBelow(rest, last)) : without
}
