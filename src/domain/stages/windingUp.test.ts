import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { windingUp } from './windingUp.ts'

const today = '2027-09-01'
const ids = (plan = aPlan(), outcome: 'goOn' | 'pause' | 'end' = 'end') =>
  windingUp(plan.now(today), outcome).map(({ id }) => id)

test('going on asks for nothing', () => {
  expect(ids(aPlan(), 'goOn')).toEqual([])
})

test('a room is given back only where one was booked, and only those are told who have heard of the group', () => {
  expect(ids()).toEqual(['farewell', 'tellAll', 'redirect', 'listings', 'money', 'contacts'])
  const plan = aPlan()
    .said('place', 'datesConfirmed', 'yes')
    .with('connections', { id: 'a', state: 'listing' })
    .with('connections', { id: 'b', state: 'toContact' })
    .with('connections', { id: 'c', state: 'referring' })
  expect(ids(plan)).toEqual(['farewell', 'tellAll', 'tellSenders', 'redirect', 'listings', 'room', 'money', 'contacts'])
  const about = (move: string) =>
    windingUp(plan.now(today), 'end')
      .find(({ id }) => id === move)
      ?.about.map(({ id }) => id)
  expect(about('tellSenders')).toEqual(['a', 'c'])
  expect(about('listings')).toEqual(['a'])
})

test('a move is ticked for its own path; the day of the next look shows by itself', () => {
  const plan = aPlan().tick('path:pause.tellAll', today).with('reviews', { outcome: 'pause', nextOn: '2028-01-10' })
  expect(
    windingUp(plan.now(today), 'pause')
      .filter(({ done }) => done)
      .map(({ id }) => id),
  ).toEqual(['tellAll', 'nextDay'])
  expect(windingUp(plan.now(today), 'end').some(({ done }) => done)).toBe(false)
})
