import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { since } from './since.ts'

const before = aPlan().said('about', 'problem', 'Stroke').with('people', { id: 'ines', name: 'Ines' })

test('nothing changed is nothing', () => {
  expect(since(before.build(), before.build())).toEqual({ answers: 0, lists: [], byHand: 0, ready: [] })
})

test('answers, people and ticks are counted once each', () => {
  const after = before
    .said('about', 'problem', 'Stroke, and after')
    .said('about', 'area', 'Port Ellery')
    .with('people', { id: 'tom', name: 'Tom' })
    .edit({ kind: 'change', list: 'people', id: 'ines', field: 'name', answer: { value: 'Inés' } })
    .edit({ kind: 'change', list: 'people', id: 'ines', field: 'hours', answer: { value: 4 } })
    .tick('tick:spareCopy', '2026-11-23')
    .build()
  expect(since(before.build(), after)).toEqual({
    answers: 2,
    lists: [{ list: 'people', added: 1, removed: 0, changed: 1 }],
    byHand: 1,
    ready: [],
  })
})

test('a stage that was ready for the first time is named', () => {
  const plan = before.build()
  expect(since(plan, { ...plan, onceReady: { place: '2026-11-20' } }).ready).toEqual(['place'])
})
