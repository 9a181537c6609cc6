import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { hoursBeforeFirst, hoursByMonth } from './hoursByMonth.ts'
import { timeline } from './timeline.ts'

const today = '2026-10-05'
const hours = (plan: PlanBuilder) => hoursByMonth(plan.now(today), timeline(plan.now(today)))

test('the usual plan holds 58 organizing hours before the first meeting, and one to look back on expectations', () => {
  expect(hoursBeforeFirst(timeline(aPlan(today).now(today)))).toBe(59)
  expect(
    hoursBeforeFirst(timeline(aPlan(today).override('revisitExpectations', { state: 'dropped' }).now(today))),
  ).toBe(58)
})

test('October alone: 8 hours of tasks, 3 of the duties somebody must hold', () => {
  const [october] = hours(aPlan(today).you({ hours: 8 }))
  expect(october).toEqual({
    month: '2026-10',
    needed: 11,
    offered: 8,
    short: 3,
    byPerson: [{ person: 'you', needed: 8, offered: 8 }],
  })
})

test('duties change with the first meeting, in its month by days', () => {
  const plan = aPlan(today)
    .said('timeline', 'firstMeeting', '2027-02-15')
    .with('duties', { std: 'publicContact', holder: 'you' })
    .said('connections', 'publicContact', 'x')
  const needed = (month: string) => hours(plan).find((each) => each.month === month)
  // 14 of 28 days before it: half of 1 and half of 1.5; tasks: room 2, thanks 2, talk 4 on the 1st 2.
  expect(needed('2027-02')?.needed).toBe(7.3)
  expect(hours(plan).at(-1)?.month).toBe('2027-04')
})

test('what everybody does is shared, and an offer ends on its day', () => {
  const plan = aPlan(today)
    .you({ hours: 4 })
    .with('people', { id: 'ines', stance: 'agreed', hours: 6, until: '2026-11-02' })
    .with('people', { id: 'tom', stance: 'asked', hours: 6 })
  const [, november, december] = hours(plan)
  // Founder: meeting those interested 4, half of sharing duties 1, talk 1, calls to places 6.
  expect(november).toMatchObject({
    offered: 10,
    byPerson: [
      { person: 'you', needed: 13, offered: 4 },
      { person: 'ines', needed: 1, offered: 6 },
    ],
  })
  expect(december?.offered).toBe(4)
})

test('nothing is negative, and no share exceeds the whole', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const now = current(plan, on)
      for (const { needed, offered, short, byPerson } of hoursByMonth(now, timeline(now))) {
        expect(Math.min(needed, offered, short)).toBeGreaterThanOrEqual(0)
        expect(byPerson.reduce((sum, each) => sum + each.needed, 0)).toBeLessThanOrEqual(needed + 0.5)
        expect(short).toBeCloseTo(Math.max(0, needed - offered))
      }
    }),
    { numRuns: 60 },
  )
})
