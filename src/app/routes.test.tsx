import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'
import { stepAddresses } from '#domain/stages/sections.ts'
import { routes } from './routes.tsx'
import { language } from '#tests/support/language.ts'

const found = (address: string) => matchRoutes(routes, address)?.at(-1)
const fetches = (address: string) => {
  const match = found(address)
  return match?.route.fetch?.(match.params, language)
}

// Every kind of address that ever named a page: people have them in their notes, histories and files. None may be taken away.
const outside = [
  '/',
  '/plans',
  '/plans/',
  '/open',
  '/sure',
  '/begin',
  '/example',
  '/help',
  '/safety',
  '/safety/lock',
  '/desk',
  '/desk/library',
  '/desk/plan1',
]
const ofPlan = [
  '',
  '/checklist',
  '/notice',
  '/copies',
  '/session',
  '/session/summary',
  '/session/summary/s1',
  '/documents',
  '/documents/kit',
  '/documents/worksheets',
  '/documents/flyer',
  '/documents/contactCards/ann',
  '/first/concern',
  '/talk/t1',
  '/what-if',
  '/what-if/alone',
  ...stepAddresses.map((step) => `/${step}`),
  '/coreGroup/people/you',
  '/timeline/line/open%3Aabout.name',
]

test.each(outside)('%s is a page outside any plan, and can be fetched before it is shown', async (address) => {
  expect(found(address)?.params['section']).toBeUndefined()
  await expect(fetches(address)).resolves.toHaveProperty('default')
})

test.each(ofPlan)('plan1%s is a page of the plan, and can be fetched before the plan is open', async (address) => {
  expect(found(`/plan1${address}`)?.params['planId']).toBe('plan1')
  await expect(fetches(`/plan1${address}`)).resolves.toHaveProperty('default')
})

test('the counselor’s list of places to turn to is no record of a plan', () => {
  expect(found('/desk/plan1')?.params).toEqual({ planId: 'plan1' })
  expect(found('/desk/library')?.params).toEqual({})
})

test('a page outside is meant only as it is written: whoever guards an address reads it so', () => {
  for (const address of ['/Desk', '/PLANS', '/Safety']) expect(found(address)?.params['planId']).toBe(address.slice(1))
})

test('what names no page leads to one that says so, and fetches nothing', () => {
  for (const address of ['/plan1/coreGroup/people/you/more', '/plan1/coreGroup/nothing', '/no/such/page'])
    expect(fetches(address)).toBeUndefined()
})
