import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { drawn, listedMonths } from './drawn.ts'
import { lanes } from './lanes.ts'
import { timeline } from './timeline.ts'

const all = () => true
const today = '2026-11-23'
const line = timeline(
  aPlan('2026-10-05')
    .said('timeline', 'firstMeeting', '2027-03-04')
    .override('groupContact', { date: '2026-09-20' })
    .now(today),
)
const laid = lanes(line, today)

test('lanes follow one another, and an empty one keeps a row', () => {
  const nothing = drawn(laid, () => false)
  expect(nothing.lanes.map((lane) => [lane.at, lane.rows])).toEqual([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 1],
    [4, 1],
    [5, 1],
  ])
  expect(nothing.rows).toBe(6)
  expect(nothing.places.size).toBe(0)
})

test('rows that nothing is left in close up', () => {
  const one = drawn(laid, (key) => key === 'putUpFlyers' || key === 'thanks')
  expect(one.rows).toBe(6)
  expect(one.places.get('putUpFlyers')?.row).toBe(5)
})

test('today stands before what is ahead; what lies before the first month is told with it', () => {
  const months = listedMonths(line, laid, drawn(laid, all), today)
  expect(months[0]?.month).toBe('2026-10')
  expect(months[0]?.entries[0]).toMatchObject({ key: 'groupContact' })
  const november = months[1]?.entries.map((entry) => (entry === 'today' ? entry : entry.date)) ?? []
  const at = november.indexOf('today')
  expect(november.slice(0, at).every((date) => date <= today)).toBe(true)
  expect(november.slice(at + 1).every((date) => date > today)).toBe(true)
})

test('every drawn task is listed once, and none shares its place with another', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const of = timeline(current(plan, on))
      const laidOut = lanes(of, on)
      const picture = drawn(laidOut, all)
      const listed = listedMonths(of, laidOut, picture, on).flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry === 'today' ? [] : entry.key)),
      )
      expect(listed.toSorted()).toEqual([...picture.places.keys()].toSorted())
      const cells = [...picture.places.values()].flatMap(({ row, from, span }) =>
        Array.from({ length: span }, (_, n) => `${row}/${from + n}`),
      )
      expect(new Set(cells).size).toBe(cells.length)
    }),
  )
})
