import { expect, test } from 'vitest'
import { apply } from '#domain/plan/apply.ts'
import { current } from '#domain/plan/current.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { direction, isListed } from './direction.ts'
import { takeOver } from './takeOver.ts'

const today = '2027-09-20'
const held = aPlan().said('timeline', 'held', 'yes')

test('what was told moves into the list, and means the same as before', () => {
  const plan = held.said('timeline', 'reviewedOn', '2027-05-20').said('timeline', 'outcome', 'change').build()
  const edit = takeOver(plan)?.('r1')
  const after = edit ? apply(plan, edit) : plan
  expect(after.lists.reviews).toEqual([{ id: 'r1', on: { value: '2027-05-20' }, outcome: { value: 'change' } }])
  expect(direction(current(after, today))).toEqual(direction(current(plan, today)))
  expect(isListed(current(after, today))).toBe(true)
})

test('nothing told is nothing to move; what was left open stays where the agenda finds it', () => {
  expect(takeOver(held.build())).toBeUndefined()
  const plan = held.left('timeline', 'outcome', { as: 'askGroup' }).said('timeline', 'reviewedOn', '2027-05-20').build()
  const edit = takeOver(plan)?.('r1')
  expect(edit && apply(plan, edit).sections.timeline.outcome).toEqual({ open: { as: 'askGroup' } })
})
