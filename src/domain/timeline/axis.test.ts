import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { axisOf, layLane } from './axis.ts'
import { isOpenTask } from './task.ts'
import { timeline } from './timeline.ts'

const today = '2026-11-30'
const line = timeline(aPlan('2026-10-05').said('timeline', 'firstMeeting', '2027-03-04').now(today))
const axis = axisOf(line, today)

test('the axis begins today, has its months at their places, and a first meeting one day wide', () => {
  expect(axis?.months.map(({ month }) => month)).toEqual([
    '2026-11',
    '2026-12',
    '2027-01',
    '2027-02',
    '2027-03',
    '2027-04',
  ])
  expect(axis?.first?.at).toBeCloseTo(94 / (axis?.days ?? 0))
  expect(axis?.first?.wide).toBeCloseTo(1 / (axis?.days ?? 0))
})

test('in a lane nothing overlaps, and no words cross the first meeting', () => {
  if (!axis) throw new Error('no axis')
  const tasks = line.tasks
    .filter((task) => isOpenTask(task) && task.key !== 'firstMeeting')
    .map((task) => ({ ...task, letters: 34 }))
  const placed = layLane(tasks, axis)
  expect(placed).toHaveLength(tasks.length)
  const first = axis.first?.at ?? 1
  for (const each of placed) {
    expect(each.label + each.room <= first || each.label >= first || each.to >= first).toBe(true)
    expect(each.from).toBeGreaterThanOrEqual(0)
    for (const other of placed.filter((one) => one.row === each.row && one.key !== each.key)) {
      const [a, b] = [Math.min(each.from, each.label), Math.max(each.to, each.label + each.room)]
      const [c, d] = [Math.min(other.from, other.label), Math.max(other.to, other.label + other.room)]
      expect(b <= c || d <= a).toBe(true)
    }
  }
})

test('a line of years is a list', () => {
  const far = timeline(aPlan('2026-10-05').said('timeline', 'firstMeeting', '2029-03-04').now(today))
  expect(axisOf(far, today)).toBeUndefined()
})
