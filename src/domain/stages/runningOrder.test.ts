import { expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { fitted, offeredParts, takeParts } from './runningOrder.ts'
import { partIds } from './standardParts.ts'

const today = '2026-11-23'
const order = (plan: PlanBuilder) => plan.now(today).lists.parts.map((part) => [part.std ?? part.title, part.minutes])
const ids = () => {
  let n = 0
  return () => `new${n++}`
}
const take = (plan: PlanBuilder, ...which: Parameters<typeof takeParts>[1]) =>
  plan.edit(takeParts(plan.now(today), which, ids()))

test('all parts taken at once stand in the guide’s order, fitted to the length', () => {
  const plan = take(aPlan().said('purpose', 'length', 60), ...partIds)
  expect(order(plan)).toEqual([
    ['welcome', 5],
    ['opening', 5],
    ['rulesRead', 5],
    ['introductions', 10],
    ['sharing', 20],
    ['wishes', 5],
    ['practical', 5],
    ['closing', 5],
  ])
  expect(offeredParts(plan.now(today))).toEqual([])
  expect(plan.now(today).lists.parts.map((part) => part.shared)).toEqual([
    'no',
    'no',
    'no',
    'yes',
    'yes',
    'no',
    'no',
    'yes',
  ])
})

test('one taken later goes to its place, and own parts stay where they are', () => {
  const plan = aPlan()
    .with('parts', { std: 'welcome', minutes: 5 })
    .with('parts', { title: 'Tea' })
    .with('parts', { std: 'closing', minutes: 5 })
  expect(order(take(plan, 'sharing', 'introductions')).map(([name]) => name)).toEqual([
    'welcome',
    'Tea',
    'introductions',
    'sharing',
    'closing',
  ])
})

test('standard parts are fitted to what the founder’s own parts leave', () => {
  const plan = take(aPlan(), ...partIds)
    .with('parts', { title: 'Song', minutes: 10 })
    .said('purpose', 'length', 70)
  const edit = fitted(plan.now(today))
  expect(edit).toBeDefined()
  const after = edit ? plan.edit(edit) : plan
  expect(order(after).reduce((sum, [, minutes]) => sum + Number(minutes), 0)).toBe(70)
  expect(order(after).at(-1)).toEqual(['Song', 10])
  expect(fitted(after.now(today))).toBeUndefined()
})

test.each([
  ['no length', take(aPlan(), ...partIds)],
  ['no part that stretches', take(aPlan().said('purpose', 'length', 60), 'welcome')],
  ['no time left', take(aPlan().said('purpose', 'length', 20), ...partIds).with('parts', { minutes: 15 })],
])('with %s there is nothing to fit', (_, plan) => {
  expect(fitted(plan.now(today))).toBeUndefined()
})
