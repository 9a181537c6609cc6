import { expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { steadySigns } from './steady.ts'

const met = (plan: PlanBuilder) =>
  steadySigns(plan.now('2027-09-01'))
    .filter((sign) => sign.met)
    .map(({ id }) => id)
const meeting = (
  plan: PlanBuilder,
  on: string,
  returned: number,
  more: { readonly newcomers?: number; readonly led?: string } = {},
) => plan.with('meetings', { on, heads: 5, returned, ...more })

const three = meeting(meeting(meeting(aPlan(), '2027-03-04', 0, { newcomers: 5 }), '2027-03-18', 3), '2027-04-01', 3)

test('an empty diary shows nothing', () => {
  expect(met(aPlan())).toEqual([])
})

test('four meetings, and three at which three or more came again', () => {
  expect(met(three)).toEqual(['newcomer'])
  expect(met(meeting(three, '2027-04-15', 2))).toEqual(['held'])
  expect(met(meeting(three, '2027-04-15', 3))).toEqual(['held', 'returning'])
})

test('two of the core group led, or hold it as holder and deputy; a counselor who led is not one of them', () => {
  const one = meeting(aPlan().with('people', { id: 'sam', stance: 'agreed' }), '2027-03-04', 0, { led: 'you' })
  expect(met(meeting(one, '2027-05-04', 0, { led: 'counselor' }))).toEqual([])
  expect(met(meeting(one, '2027-05-04', 0, { led: 'sam' }))).toEqual(['twoLead'])
  expect(met(one.with('duties', { std: 'facilitating', holder: 'you', deputy: 'sam' }))).toEqual(['twoLead'])
})

test('the first meeting alone is no newcomer a month, and a month without one leaves it open', () => {
  const first = meeting(aPlan(), '2027-03-04', 0, { newcomers: 5 })
  expect(met(first)).toEqual([])
  expect(met(meeting(first, '2027-04-15', 2))).toEqual([])
  expect(met(meeting(first, '2027-04-15', 2, { newcomers: 1 }))).toEqual(['newcomer'])
})
