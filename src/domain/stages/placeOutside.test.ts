import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { outsideAtLarge, outsideOf } from './placeOutside.ts'

const today = '2026-11-23'
const library = { id: 'lib', name: 'Library' }
const left = aPlan()
  .with('places', library)
  .with('places', { id: 'hall' })
  .left('place', 'onSite', { as: 'askOutside' })
  .left('place', 'datesConfirmed', { as: 'askGroup' })
  .left('place', 'clashes', { as: 'askOutside' })
  .edit({ kind: 'change', list: 'places', id: 'lib', field: 'cost', answer: { open: { as: 'askOutside' } } })
  .edit({ kind: 'change', list: 'places', id: 'lib', field: 'toilet', answer: { open: { as: 'askOutside' } } })

test('what was left to ask outside is asked in the call: about a place on its own list, about the room once it is chosen', () => {
  expect(outsideOf(left.now(today), library)).toEqual({ fields: ['cost'], questions: [] })
  const chosen = left.said('place', 'chosen', 'lib').now(today)
  expect(outsideOf(chosen, library)).toEqual({ fields: ['cost'], questions: ['onSite'] })
  expect(outsideOf(chosen, { id: 'hall' })).toEqual({ fields: [], questions: [] })
})

test('what belongs to no place on the list stands apart, and nothing is lost before a place is chosen', () => {
  expect(outsideAtLarge(left.now(today))).toEqual(['onSite', 'clashes'])
  expect(outsideAtLarge(left.said('place', 'chosen', 'lib').now(today))).toEqual(['clashes'])
})
