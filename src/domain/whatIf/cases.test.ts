import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { isShown } from '../stages/shownStep.ts'
import { movesNow, whatIfCases, whatIfOf } from './cases.ts'

const today = '2026-10-05'

test('every plan has two moves or more for every case, and each leads to a page that it has', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const now = current(plan, on)
      for (const each of whatIfCases) {
        const moves = movesNow(now, each)
        expect(moves.length, each.id).toBeGreaterThanOrEqual(2)
        for (const { to } of moves) expect(isShown(now, to), `${each.id}: ${to}`).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})

test('doing everything alone is counted: what you hold, and what nobody stands in for', () => {
  const plan = aPlan(today)
    .with('people', { id: 'ines', stance: 'agreed' })
    .with('duties', { id: 'd1', std: 'publicContact', holder: 'you', deputy: 'ines' })
    .with('duties', { id: 'd2', std: 'facilitating', holder: 'you' })
    .with('duties', { id: 'd3', std: 'outreachLog', holder: 'ines' })
    .build()
  const found = whatIfOf('everything')
  expect(found && movesNow(current(plan, today), found)).toEqual([
    { id: 'share', to: 'coreGroup/duties', count: 2 },
    { id: 'deputies', to: 'coreGroup/duties', count: 2 },
    { id: 'ask', to: 'coreGroup/search', count: 0 },
    { id: 'hours', to: 'purpose/between', count: 0 },
  ])
})

test('a group that meets online only is sent to no room', () => {
  const found = whatIfOf('costs')
  const moves = found && movesNow(current(aPlan(today).said('about', 'setting', 'online').build(), today), found)
  expect(moves?.map(({ id }) => id)).toEqual(['figures', 'ways'])
})
