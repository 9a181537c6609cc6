import { describe, expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { addDays, addWeeks, daysBetween } from '../dates.ts'
import { isTalk } from './shown.ts'
import { isOpenTask, type Task } from './task.ts'
import { timeline } from './timeline.ts'

const start = '2026-10-05'
/** More than this in seven days, and nobody could keep up with it: our figure. */
const mostInAWeek = 8
/** What tells people that there is a group to come to. */
const tellsThePublic = ['listGroup', 'tellGatekeepers', 'pressNotice', 'putUpFlyers', 'followUp']

const settings: readonly (readonly [string, (plan: PlanBuilder) => PlanBuilder])[] = [
  ['in a room', (plan) => plan],
  ['online', (plan) => plan.said('about', 'setting', 'online')],
  ['hidden', (plan) => plan.said('about', 'hidden', 'yes')],
  ['with minors', (plan) => plan.said('about', 'ages', 'both')],
]

const openAt = (plan: PlanBuilder, days: number, today: string): readonly Task[] =>
  timeline(plan.said('timeline', 'firstMeeting', addDays(start, days)).now(today)).tasks.filter(isOpenTask)

describe.each(settings)('%s: from the day planning starts to the first meeting, 0 to 40 weeks', (_, of) => {
  const plan = of(aPlan(start))
  // Every day while time is short, every third then.
  const distances = Array.from({ length: 40 * 7 + 1 }, (__, days) => days).filter((days) => days < 70 || days % 3 === 0)
  const lists = distances.map((days) => ({ days, first: addDays(start, days), tasks: openAt(plan, days, start) }))

  test('no two talks share a day, nobody is told before purpose and place are agreed, the press has its lead time', () => {
    const faults = lists.flatMap(({ days, first, tasks }) => {
      const on = new Map(tasks.map((task) => [task.key, task.date]))
      const talks = tasks.filter(({ key }) => isTalk(key)).map(({ date }) => date)
      const early = tellsThePublic.flatMap((key) =>
        ['talk2', 'bookPlace', 'groupContact', 'agreeHost'].filter(
          (before) => (on.get(key) ?? '9999') < (on.get(before) ?? ''),
        ),
      )
      const press = on.get('pressNotice') ?? start
      const outside = tasks.filter(({ key, date }) => ofTheFirst.has(key) && (date > first || date < start))
      return [
        ...(talks.length === 0 || new Set(talks).size < talks.length ? [`${days} days: talks ${talks.join()}`] : []),
        ...early.map((key) => `${days} days: somebody is told before ${key}`),
        ...(on.has('pressNotice') && press > addWeeks(first, -6) ? [`${days} days: press on ${press}`] : []),
        ...outside.map(({ key, date }) => `${days} days: ${key} on ${date}`),
      ]
    })
    expect(faults).toEqual([])
  })

  test(`no seven days hold more than ${mostInAWeek} tasks`, () => {
    const faults = lists.flatMap(({ days, first, tasks }) => {
      // What a group with minors must have comes on top, however little time there is.
      const before = tasks.filter(({ key, date }) => date <= first && key !== 'agreeHost' && ofTheFirst.has(key))
      return before.flatMap(({ date }) => {
        const week = before.filter((task) => task.date >= date && task.date < addDays(date, 7))
        return week.length > mostInAWeek ? [`${days} days, from ${date}: ${week.map(({ key }) => key).join()}`] : []
      })
    })
    expect(faults).toEqual([])
  })
})

/** Everything that has to be done by the first meeting at the latest. */
const ofTheFirst = new Set(
  openAt(aPlan(start).said('about', 'ages', 'both'), 18 * 7, start)
    .filter(({ key, date }) => date < addWeeks(start, 18) && key !== 'revisitExpectations')
    .map(({ key }) => key),
)

describe('short notice, and nothing done while its days go by', () => {
  test('no two talks share an evening, nothing is late, and nothing is left for the day of the meeting itself', () => {
    const walks = [1, 2, 3, 5, 7, 8, 10, 14, 20, 27, 28, 35, 42, 50, 55].flatMap((days) =>
      Array.from({ length: days }, (_, gone) => ({ days, gone })),
    )
    const faults = walks.flatMap(({ days, gone }) => {
      const tasks = openAt(aPlan(start), days, addDays(start, gone)).filter(({ key }) => ofTheFirst.has(key))
      const talks = tasks.filter(({ key }) => isTalk(key)).map(({ date }) => date)
      const wrong = tasks.filter(({ state, date }) => state === 'late' || date >= addDays(start, days))
      return [
        ...(new Set(talks).size < talks.length ? [`${gone} of ${days} days: talks ${talks.join()}`] : []),
        ...wrong.map(({ key, date, state }) => `${gone} of ${days} days: ${key} ${state} on ${date}`),
      ]
    })
    expect(faults).toEqual([])
  })
})

test('ten days: a short list, in the order in which it is lived', () => {
  const days = openAt(aPlan(start), 10, start)
    .filter(({ date }) => date <= addDays(start, 10))
    .map(({ key, date }) => [key, daysBetween(start, date)])
  expect(days).toEqual([
    ['groupContact', 1],
    ['shareDuties', 1],
    ['callPlaces', 2],
    ['talk2', 3],
    ['bookPlace', 3],
    ['writeCharter', 4],
    ['putUpFlyers', 4],
    ['tellGatekeepers', 5],
    ['talk4', 8],
    ['confirmRoom', 9],
    ['firstMeeting', 10],
  ])
})
