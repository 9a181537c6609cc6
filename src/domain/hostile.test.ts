import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { checklist } from './checklist/checklist.ts'
import { isDate } from './dates.ts'
import { current } from './plan/current.ts'
import { listNames, listsSchema } from './plan/lists.ts'
import type { Plan } from './plan/plan.ts'
import { assess } from './stages/assess.ts'
import { mostMonths } from './timeline/figures.ts'
import { hoursByMonth } from './timeline/hoursByMonth.ts'
import { axisOf, layLane } from './timeline/axis.ts'
import { nextThing } from './timeline/next.ts'
import { replan } from './timeline/replan.ts'
import { timeline } from './timeline/timeline.ts'
import { monthsOf } from './timeline/weeks.ts'

// What a hand-edited file, a slip of the finger or a wrong clock can put into a plan must hold nothing up.
const today = '2026-10-05'

function everything(plan: Plan, on = today) {
  const now = current(plan, on)
  const line = timeline(now)
  const axis = axisOf(line, on)
  const laid =
    axis &&
    layLane(
      line.tasks.map((task) => ({ ...task, letters: 20 })),
      axis,
    )
  assess(plan, on)
  checklist(now)
  nextThing(plan, on)
  return { line, laid, months: monthsOf(line, on), hours: hoursByMonth(now, line) }
}

describe('days far from any plan', () => {
  test.each(['9999-12-31', '0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01'])(
    '%s is no day to plan with',
    (day) => {
      expect(isDate(day)).toBe(false)
    },
  )

  test.each([
    ['the first meeting', { first: '2199-12-31' }],
    ['the planning start', { start: '1900-01-01' }],
    ['both', { start: '1900-01-01', first: '2199-12-31' }],
    ['a start after the first meeting', { start: '2199-12-31', first: '1900-01-01' }],
    ['a wish', { wish: '1900-01-01/2199-12-31' }],
  ])(
    '%s: the drawing stays bounded',
    (_, { start = today, first, wish }: { start?: string; first?: string; wish?: string }) => {
      const begun = aPlan(today).said('about', 'planningStart', start)
      const wished = wish === undefined ? begun : begun.said('about', 'wish', wish)
      const plan = (first === undefined ? wished : wished.said('timeline', 'firstMeeting', first)).build()
      const { laid, months, hours, line } = everything(plan)
      expect(months.length).toBeGreaterThan(0)
      expect(months.length).toBeLessThanOrEqual(mostMonths)
      expect(hours).toHaveLength(months.length)
      expect(laid?.length ?? line.tasks.length).toBe(line.tasks.length)
      replan(plan, today, '2199-12-31')
    },
  )

  test('a device whose clock is wrong', () => {
    for (const on of ['1970-01-01', '2038-01-19', '2106-02-07'])
      everything(aPlan(today).said('timeline', 'firstMeeting', '2027-03-04').build(), on)
  })
})

const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
  '\ud800',
  'a.b',
  '</script>',
] as const

describe('names that mean something to the machine and nothing to a founder', () => {
  test.each(names)('%j as id, as key of the guide, and as an answer', (name) => {
    const plan = listNames.reduce((so, list) => {
      // Only fields that take any text: a choice takes none of these.
      const fields = Object.keys(listsSchema.shape[list].def.element.shape).filter(
        (key) => listsSchema.shape[list].safeParse([{ id: name, [key]: { value: name } }]).success,
      )
      const item = {
        id: name,
        std: name,
        ...Object.fromEntries(
          fields.filter((key) => key !== 'id' && key !== 'std').map((key) => [key, { value: name }]),
        ),
      }
      return so.edit({ kind: 'add', list, item }).edit({ kind: 'add', list, item: { id: `${name}2`, std: name } })
    }, aPlan(today))
    everything(plan.override(name, { date: '2026-12-01', owner: name }).tick(name, today).build())
  })
})

test('any plan with days from anywhere', () => {
  const day = fc.constantFrom('1900-01-01', '1999-12-31', '2026-10-05', '2028-02-29', '2100-02-28', '2199-12-31')
  fc.assert(
    fc.property(anyPlan, day, day, day, (plan, start, first, review) => {
      const timed: Plan = {
        ...plan,
        sections: {
          ...plan.sections,
          about: { ...plan.sections.about, planningStart: { value: start } },
          timeline: { ...plan.sections.timeline, firstMeeting: { value: first }, reviewOn: { value: review } },
        },
      }
      const { months } = everything(timed)
      expect(months.length).toBeLessThanOrEqual(mostMonths)
    }),
    { numRuns: 60 },
  )
})
