import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { connectionKinds, connectionStates } from '../plan/choices.ts'
import { byKind, contacted, coverage, gatekeepersTold, hasNextStep, outreachGoal } from './coverage.ts'

const today = '2026-11-23'

describe('contacted enough', () => {
  const four = aPlan()
    .with('connections', { organization: 'Clinic', kind: 'health', state: 'contacted' })
    .with('connections', { organization: 'Practice', kind: 'health', state: 'visited' })
    .with('connections', { organization: 'Church', kind: 'worship', state: 'declined' })
    .with('connections', { organization: 'Library', kind: 'library', state: 'toContact' })
    .with('connections', { organization: 'Helpline', kind: 'helpline' })
    .with('connections', { organization: 'List', kind: 'listing', state: 'listing' })

  test('counts who was asked, no among them, and their kinds', () => {
    expect(contacted(four.now(today))).toEqual({ contacts: 4, kinds: 3 })
    expect(gatekeepersTold(four.now(today))).toBe(false)
    expect(gatekeepersTold(four.with('connections', { state: 'contacted' }).now(today))).toBe(true)
  })

  test('five of two kinds are not enough', () => {
    const five = ['a', 'b', 'c', 'd'].reduce(
      (plan, name) => plan.with('connections', { organization: name, kind: 'health', state: 'contacted' }),
      aPlan(),
    )
    expect(
      gatekeepersTold(five.with('connections', { organization: 'e', kind: 'social', state: 'contacted' }).now(today)),
    ).toBe(false)
  })

  test.each(['rare', 'hidden'] as const)('asks for three of two kinds where it is %s', (why) => {
    expect(outreachGoal(aPlan().said('about', why, 'yes').now(today))).toEqual({ contacts: 3, kinds: 2 })
    expect(outreachGoal(aPlan().said('about', why, 'no').now(today))).toEqual({ contacts: 5, kinds: 3 })
    expect(gatekeepersTold(four.said('about', why, 'yes').now(today))).toBe(true)
  })
})

describe('a next step', () => {
  test.each([
    [undefined, undefined, false],
    ['2026-11-01', undefined, true],
    ['2026-12-01', '2026-11-20', true],
    ['2026-12-01', '2026-12-01', false],
    ['2026-12-01', '2026-12-03', false],
  ])('on %s, last in touch on %s: %s', (nextOn, lastOn, is) => {
    expect(
      hasNextStep({
        id: 'a',
        ...(nextOn === undefined ? {} : { nextOn }),
        ...(lastOn === undefined ? {} : { lastOn }),
      }),
    ).toBe(is)
  })
})

describe('coverage', () => {
  const reachOf = (plan: ReturnType<typeof aPlan>, kind: string) =>
    coverage(plan.now(today)).find((each) => each.kind === kind)

  test('tells each kind how far it knows', () => {
    const plan = aPlan()
      .with('connections', { organization: 'Clinic', kind: 'health', state: 'contacted' })
      .with('connections', { organization: 'Practice', kind: 'health', state: 'referring' })
      .with('connections', { organization: 'Advice', kind: 'social', state: 'visited' })
      .with('connections', { organization: 'National', kind: 'national' })
      .with('connections', { organization: 'Library', kind: 'library', state: 'declined' })
    expect(reachOf(plan, 'health')).toEqual({ kind: 'health', reach: 'helps', onList: 2, knows: 2, helps: 1 })
    expect(reachOf(plan, 'social')).toMatchObject({ reach: 'knows' })
    expect(reachOf(plan, 'national')).toMatchObject({ reach: 'onList', knows: 0 })
    expect(reachOf(plan, 'library')).toEqual({ kind: 'library', reach: 'saidNo', onList: 1, knows: 0, helps: 0 })
    expect(reachOf(plan, 'helpline')).toEqual({ kind: 'helpline', reach: 'nobody', onList: 0, knows: 0, helps: 0 })
  })

  test('shows funeral homes for grief, and otherwise only where one is on the list', () => {
    expect(coverage(aPlan().said('about', 'category', 'grief').now(today))[0]?.kind).toBe('funeral')
    expect(reachOf(aPlan(), 'funeral')).toBeUndefined()
    expect(reachOf(aPlan().with('connections', { kind: 'funeral' }), 'funeral')?.reach).toBe('onList')
  })

  test('leaves public lists and press out where the group stays hidden', () => {
    const kinds = coverage(aPlan().said('about', 'hidden', 'yes').now(today)).map((each) => each.kind)
    expect(kinds).not.toContain('listing')
    expect(kinds).not.toContain('media')
  })

  test('every connection with a kind is in it once, and knowing and helping never exceed the list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ kind: fc.constantFrom(...connectionKinds), state: fc.constantFrom(...connectionStates) })),
        fc.boolean(),
        (items, hidden) => {
          const plan = items.reduce(
            (made, item) => made.with('connections', item),
            aPlan().said('about', 'hidden', hidden ? 'yes' : 'no'),
          )
          const rows = coverage(plan.now(today))
          expect(rows.reduce((sum, row) => sum + row.onList, 0)).toBe(items.length)
          expect(new Set(rows.map((row) => row.kind)).size).toBe(rows.length)
          expect(rows.every((row) => row.helps <= row.knows && row.knows <= row.onList)).toBe(true)
        },
      ),
    )
  })
})

test('groups follow the kinds; those without one come last', () => {
  const groups = byKind([
    { id: 'a' },
    { id: 'b', kind: 'media' },
    { id: 'c', kind: 'health' },
    { id: 'd', kind: 'media' },
  ])
  expect(groups.map((group) => [group.kind, group.connections.map((each) => each.id)])).toEqual([
    ['health', ['c']],
    ['media', ['b', 'd']],
    [undefined, ['a']],
  ])
})
