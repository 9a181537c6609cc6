import { expect, test } from 'vitest'
import { stepAddresses } from '#domain/stages/sections.ts'
import { pageOfPlan, pageOutside } from './addresses.tsx'
import { partsOf } from './partsOf.ts'

test.each(['/', '/plans', '/plans/', '/open', '/help', '/safety/lock', '/desk/plan1'])(
  '%s is a page outside any plan, and can be fetched before it is shown',
  (address) => {
    expect(pageOutside(partsOf(address))?.fetch).toBeTypeOf('function')
  },
)

test('the counselor’s list of places to turn to is no record of a plan', () => {
  const record = pageOutside(['desk', 'plan1'])
  expect(pageOutside(['desk', 'plan2'])?.fetch).toBe(record?.fetch)
  expect(pageOutside(['desk', 'library'])?.fetch).not.toBe(record?.fetch)
})

test.each([
  '',
  '/checklist',
  '/documents',
  '/documents/kit',
  '/documents/flyer',
  '/documents/contactCards/ann',
  '/first/concern',
  '/talk/t1',
  '/what-if',
  '/what-if/alone',
  '/session/summary',
  ...stepAddresses.map((step) => `/${step}`),
  '/coreGroup/people/you',
])('plan1%s is a page of the plan, and can be fetched before the plan is open', (address) => {
  const parts = partsOf(`/plan1${address}`)
  expect(pageOutside(parts)).toBeUndefined()
  expect(pageOfPlan(parts.slice(1))?.fetch).toBeTypeOf('function')
})

test('what names no page fetches nothing', () => {
  expect(pageOfPlan(['coreGroup', 'people', 'you', 'more'])).toBeUndefined()
  expect(pageOfPlan(['coreGroup', 'nothing'])?.fetch).toBeUndefined()
  expect(pageOutside(['no', 'such', 'page'])).toBeUndefined()
})
