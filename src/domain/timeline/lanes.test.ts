import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { lanes } from './lanes.ts'
import { timeline } from './timeline.ts'
import { columnsOf } from './weeks.ts'

test('six months are 26 columns, each month where its first day falls', () => {
  expect(columnsOf(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'])).toEqual([
    { month: '2026-10', from: 0, span: 4 },
    { month: '2026-11', from: 4, span: 4 },
    { month: '2026-12', from: 8, span: 5 },
    { month: '2027-01', from: 13, span: 4 },
    { month: '2027-02', from: 17, span: 4 },
    { month: '2027-03', from: 21, span: 5 },
  ])
})

test('the usual plan: from October to the review in April', () => {
  const drawn = lanes(timeline(aPlan('2026-10-05').now('2026-11-23')), '2026-11-23')
  expect(drawn.months.map(({ month }) => month)).toEqual([
    '2026-10',
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
    '2027-03',
    '2027-04',
  ])
  expect(drawn.weeks).toBe(30)
  expect(drawn.todayAt).toBeCloseTo(4 + (22 * 4) / 30)
  expect(drawn.firstAt).toBe(18)
  expect(drawn.elsewhere).toEqual(['review2'])
  const item = (key: string) => drawn.lanes.flatMap((lane) => lane.items).find((each) => each.key === key)
  expect(item('review1')).toMatchObject({ at: 26, flip: false, from: 26, span: 4 })
  expect(item('lookForGroups')).toMatchObject({ from: 0, span: 3, milestone: false })
  // A review on the last day of the line has its words before it.
  const late = lanes(
    timeline(aPlan('2026-10-05').said('timeline', 'reviewOn', '2027-04-30').now('2026-11-23')),
    '2026-11-23',
  )
  expect(late.lanes.flatMap((lane) => lane.items).find((each) => each.key === 'review1')).toMatchObject({
    at: 29,
    flip: true,
    from: 26,
    span: 4,
  })
  expect(drawn.lanes.map((lane) => lane.stage)).toEqual([
    'coreGroup',
    'expectations',
    'purpose',
    'place',
    'connections',
    'timeline',
  ])
})

test('nothing overlaps, nothing sticks out, and every task is there once', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const line = timeline(current(plan, on))
      const drawn = lanes(line, on)
      for (const { items, rows } of drawn.lanes) {
        for (const [n, item] of items.entries()) {
          expect(item.from).toBeGreaterThanOrEqual(0)
          expect(item.from + item.span).toBeLessThanOrEqual(drawn.weeks)
          expect(item.at >= item.from && item.at < item.from + item.span).toBe(true)
          expect(item.row).toBeLessThan(rows)
          for (const other of items.slice(n + 1)) {
            if (other.row === item.row)
              expect(other.from >= item.from + item.span || other.from + other.span <= item.from).toBe(true)
          }
        }
      }
      const keys = [...drawn.lanes.flatMap((lane) => lane.items.map((item) => item.key)), ...drawn.elsewhere]
      expect(keys.toSorted()).toEqual(
        line.tasks
          .filter((task) => task.state !== 'dropped')
          .map((task) => task.key)
          .toSorted(),
      )
    }),
    { numRuns: 120 },
  )
})
