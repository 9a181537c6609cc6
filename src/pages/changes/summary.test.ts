import { describe, expect, test } from 'vitest'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { example } from '#words/en/example.ts'
import { plans } from '#words/en/plans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { summarize } from './summary.ts'
import { linesOf } from './linesOf.ts'

const lines = (...args: Parameters<typeof summarize>) => linesOf(summarize(...args), plans.copies.back.changes)

describe('what going back does', () => {
  const then = aPlan()
    .said('about', 'problem', 'Stroke')
    .said('about', 'area', 'Riverside')
    .with('people', { id: 'ines', name: 'Ines', hours: 4 })
    .tick('x', '2026-11-01')
    .build()
  const now = aPlan()
    .said('about', 'problem', 'After a stroke')
    .said('about', 'name', 'Evening Tide')
    .with('people', { id: 'tom', name: 'Tom' })
    .with('places', { name: 'Library' })
    .build()

  test('is counted and said', () => {
    expect(lines(now, then)).toEqual([
      '1 answer comes back',
      '1 answer goes away',
      '1 answer changes',
      '1 person comes back',
      '1 person goes away',
      '1 place goes away',
      '1 check mark on the checklist changes',
    ])
  })

  test('fields of an item that stays count as answers', () => {
    const later = aPlan()
      .said('about', 'problem', 'Stroke')
      .said('about', 'area', 'Riverside')
      .with('people', { id: 'ines', name: 'Ines', hours: 6, reach: 'mornings' })
      .tick('x', '2026-11-01')
      .build()
    const found = summarize(later, then)
    expect(found).toMatchObject({ answersChange: 1, answersGo: 1, answersBack: 0, added: [], removed: [] })
    expect(found.places).toEqual([{ list: 'people', id: 'ines' }])
  })

  test('is nothing where both are the same, and an emptied answer is none', () => {
    expect(lines(now, now)).toEqual([])
    const emptied = aPlan()
      .edit({ kind: 'answer', section: 'about', question: 'name', answer: { value: '' } })
      .build()
    expect(lines(emptied, aPlan().build())).toEqual([])
  })

  test('from a full plan to an empty one, every line is a sentence of its own', () => {
    const all = lines(eveningTide('2026-11-23', example), aPlan().build())
    expect(new Set(all).size).toBe(all.length)
    expect(all.join('\n')).not.toMatch(/undefined|NaN/)
    expect(all).toContain('3 people go away')
  })
})
