import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { tasksDone } from '#tests/support/tasksDone.ts'
import { monthsAhead } from './comparisonsPlan.ts'
import { pilesOf, type Pile } from './piles.ts'

const today = '2026-11-23'
const both = (hours: number) => ({ hoursBefore: hours, hoursAfter: hours })
const plan = tasksDone(
  aPlan()
    .said('timeline', 'firstMeeting', '2027-03-04')
    .you({ hours: 5 })
    .with('people', { id: 'tom', stance: 'agreed' })
    .with('duties', { id: 'calls', holder: 'you', ...both(2) })
    .with('duties', { id: 'mail', holder: 'you', ...both(4) })
    .with('duties', { id: 'free', ...both(1) }),
  today,
).with('tasks', { id: 'print', title: 'Print', date: '2026-12-10', hours: 3, owner: 'you' })

const december = (): readonly Pile[] => {
  const now = plan.now(today)
  return monthsAhead(now)
    .filter(({ month }) => month === '2026-12')
    .flatMap((month) => pilesOf(now, month))
}

test('what comes back every month lies below what is dated, and what spills over the offer is known for each', () => {
  const [you] = december()
  expect(you).toMatchObject({ person: 'you', hours: 9, offered: 5 })
  expect(you?.blocks.map(({ key, hours, over }) => [key, hours, over])).toEqual([
    ['mail', 4, 0],
    ['calls', 2, 1],
    ['task:print', 3, 3],
  ])
})

test('who has said no hours has no box, and what nobody has yet is a pile of its own', () => {
  const [, tom, unheld] = december()
  expect(tom).toEqual({ person: 'tom', hours: 0, blocks: [] })
  expect(unheld).toMatchObject({ hours: 1, blocks: [{ key: 'free', over: 0 }] })
  expect(unheld).not.toHaveProperty('person')
})

test('the piles of a month hold all of its hours', () => {
  const now = plan.now(today)
  for (const month of monthsAhead(now)) {
    const sum = pilesOf(now, month).reduce((all, each) => all + each.hours, 0)
    expect(sum).toBeCloseTo(month.needed, 0)
  }
})
