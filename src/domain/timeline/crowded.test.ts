import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { crowdedMonths, mostOfMonth } from './crowded.ts'
import { timeline } from './timeline.ts'

const today = '2026-11-23'

function monthWith(count: number) {
  let plan = aPlan(today).said('timeline', 'firstMeeting', '2027-03-04')
  for (let n = 0; n < count; n += 1)
    plan = plan.with('tasks', { id: `t${n}`, title: `Task ${n}`, date: '2026-12-15', done: n < 10 ? 'yes' : 'no' })
  const line = timeline(current(plan.build(), today))
  return { line, month: crowdedMonths(line.tasks, '2026-11').get('2026-12') }
}

test('a month that can be read is shown whole', () => {
  expect(monthWith(20).month).toBeUndefined()
})

test('a crowded month folds own tasks alone, and first what is done', () => {
  const { line, month } = monthWith(60)
  expect(month?.count).toBeGreaterThan(60)
  expect((month?.count ?? 0) - (month?.folded.size ?? 0)).toBe(mostOfMonth)
  const folded = line.tasks.filter(({ key }) => month?.folded.has(key))
  expect(folded.every(({ kind }) => kind === 'own')).toBe(true)
  expect(folded.filter(({ state }) => state === 'done')).toHaveLength(10)
})
