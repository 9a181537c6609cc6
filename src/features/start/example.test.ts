import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { example } from '#words/en/example.ts'
import { addDays, daysBetween, weekday } from '#domain/dates.ts'
import { apply } from '#domain/plan/apply.ts'
import { criteria } from '#domain/plan/criteria.ts'
import { readEdit } from '#domain/plan/edit.ts'
import { planSchema } from '#domain/plan/plan.ts'
import { current } from '#domain/plan/current.ts'
import { assess } from '#domain/stages/assess.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { exampleDays } from '#domain/example/days.ts'
import { eveningTide } from '#domain/example/eveningTide.ts'

const today = '2026-11-23'
const plan = eveningTide(today, example)

describe('the days of the example', () => {
  test('are those of the pictures on the day they were drawn', () => {
    expect(exampleDays(today)).toMatchObject({
      start: '2026-10-05',
      talk1: '2026-11-05',
      talk2: '2026-11-26',
      visits: '2026-12-06',
      first: '2027-03-04',
    })
  })

  test('are as far from today on every other day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const day = addDays('2026-01-01', days)
        const { start, talk1, talk2, first } = exampleDays(day)
        expect(daysBetween(start, day)).toBeGreaterThanOrEqual(49)
        expect(daysBetween(start, day)).toBeLessThan(56)
        expect(talk1 < day && talk2 >= day).toBe(true)
        expect(Math.ceil(Number(first.slice(8)) / 7) % 2).toBe(1)
        expect(weekday(first)).toBe(4)
        expect(daysBetween(day, first)).toBeGreaterThanOrEqual(91)
        expect(daysBetween(day, first)).toBeLessThanOrEqual(112)
      }),
    )
  })
})

test('the example is a plan like any other: nothing in it is dropped when it is read again', () => {
  expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan)
})

test('its stages stand where those of a group seven weeks old would', () => {
  const { stages, phase } = assess(plan, today)
  expect(Object.fromEntries(Object.entries(stages).map(([stage, { standing }]) => [stage, standing]))).toEqual({
    coreGroup: 'underWay',
    expectations: 'ready',
    purpose: 'underWay',
    place: 'underWay',
    connections: 'underWay',
    timeline: 'underWay',
  })
  expect(phase).toBe('preparing')
})

test('what keeps the core group open is that Ruth carries too much, without deputies', () => {
  expect(assess(plan, today).stages.coreGroup.open).toEqual(
    expect.arrayContaining(['loadFair', 'contactHeld', 'facilitatingHeld']),
  )
  const hours = (holder: string) =>
    plan.lists.duties
      .filter((duty) => duty.holder?.value === holder)
      .reduce((sum, duty) => sum + (duty.hoursBefore?.value ?? 0), 0)
  expect(['you', 'ines', 'marcus', 'tom'].map(hours)).toEqual([15, 5, 3, 1])
})

test('every place says something about every criterion, or that it is still to be asked', () => {
  for (const place of plan.lists.places)
    expect(criteria.filter((criterion) => place[criterion] === undefined)).toEqual([])
})

test('whoever is named in it is in it', () => {
  const people = plan.lists.people.map((person) => person.id)
  const named = [
    ...plan.lists.duties.flatMap((duty) => [duty.holder?.value, duty.deputy?.value]),
    ...plan.lists.connections.map((connection) => connection.owner?.value),
    ...plan.lists.places.map((place) => place.learnedBy?.value),
    ...plan.lists.discussions.flatMap((talk) => [talk.facilitator?.value, ...(talk.came?.value ?? [])]),
    ...timeline(current(plan, today)).tasks.map((task) => task.owner.person),
  ]
  expect(named.filter((id) => id !== undefined && !people.includes(id))).toEqual([])
})

test('the counselor’s suggestion counts for nothing until it is taken, and can be', () => {
  expect(plan.lists.places).toHaveLength(3)
  const edit = readEdit(plan.suggestions[0]?.edit)
  expect(edit && apply(plan, edit).lists.places).toHaveLength(4)
})
