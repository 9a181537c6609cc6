import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { isLoadFair } from './loadWarnings.ts'
import { overWithTasks } from './loadWithTasks.ts'

const today = '2026-10-05'
const plan = aPlan(today)
  .said('timeline', 'firstMeeting', '2027-03-04')
  .you({ hours: 60 })
  .with('people', { id: 'dk', name: 'D. K.', stance: 'agreed', hours: 2 })
  .with('duties', { std: 'welcoming', holder: 'dk', hoursBefore: 1, hoursAfter: 1 })
  .with('tasks', { title: 'Print', date: '2027-02-10', hours: 9, owner: 'dk' })

test('dated tasks come on top of the duties: who then carries more than they offered, and when most', () => {
  const now = plan.now(today)
  expect(isLoadFair(now)).toBe(true)
  expect(overWithTasks(now)).toMatchObject([{ person: 'dk', month: '2027-02', offered: 2 }])
  expect(overWithTasks(now)[0]?.needed).toBeGreaterThanOrEqual(10)
})

test('nobody is named who said no hours, or that more is fine', () => {
  const fine = plan.edit({ kind: 'change', list: 'people', id: 'dk', field: 'moreIsFine', answer: { value: 'yes' } })
  expect(overWithTasks(fine.now(today))).toEqual([])
  expect(overWithTasks(aPlan(today).now(today))).toEqual([])
})
