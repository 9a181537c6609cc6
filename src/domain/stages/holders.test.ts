import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { dutyApplies, dutyHours, standardDuties } from './duties.ts'
import { agreedPeople, essentialDuties, holdersOf, isHeldByTwo, standingDuties } from './holders.ts'

const today = '2026-10-05'

test('hours of a duty: what was said, else the standard, before and after', () => {
  expect(dutyHours({ std: 'publicContact' }, 'before')).toBe(1)
  expect(dutyHours({ std: 'publicContact' }, 'after')).toBe(1.5)
  expect(dutyHours({ std: 'publicContact', hoursAfter: 0 }, 'after')).toBe(0)
  expect(dutyHours({}, 'before')).toBe(0)
})

test('the table: 5 hours a month before, 9.5 after, where all of them are taken', () => {
  const sum = (phase: 'before' | 'after') =>
    standardDuties.reduce((hours, duty) => hours + dutyHours({ std: duty.id }, phase), 0)
  expect([sum('before'), sum('after')]).toEqual([5, 9.5])
})

test('holder and deputy are two people who have agreed', () => {
  const people = aPlan(today)
    .with('people', { id: 'ines', stance: 'agreed' })
    .with('people', { id: 'tom', stance: 'left' })
    .with('people', { id: 'kim', stance: 'thinking' })
  const duty = (holder: string, deputy: string) =>
    people.with('duties', { std: 'facilitating', holder, deputy }).now(today)
  expect(isHeldByTwo(duty('you', 'ines'), 'facilitating')).toBe(true)
  expect(isHeldByTwo(duty('you', 'you'), 'facilitating')).toBe(false)
  expect(isHeldByTwo(duty('you', 'kim'), 'facilitating')).toBe(false)
  expect(holdersOf(duty('you', 'tom'), 'facilitating')).toEqual({ holder: 'you' })
  expect(agreedPeople(people.now(today)).map((each) => each.id)).toEqual(['you', 'ines'])
})

test('an online group has a host, named here or there, and no keys', () => {
  const now = aPlan(today)
    .said('about', 'setting', 'online')
    .with('people', { id: 'ines', stance: 'agreed' })
    .said('place', 'host', 'you')
    .said('place', 'coHost', 'ines')
    .now(today)
  expect(isHeldByTwo(now, 'onlineHost')).toBe(true)
  expect(essentialDuties(now, 'fromBooking')).toEqual(['onlineHost'])
  expect(dutyApplies(now, 'placeAndKeys')).toBe(false)
})

test('until duties are listed, those that somebody must hold count; then those on the list', () => {
  expect(standingDuties(aPlan(today).now(today)).map((duty) => duty.id)).toEqual([
    'publicContact',
    'facilitating',
    'placeAndKeys',
    'outreachLog',
    'coFacilitating',
  ])
  expect(
    standingDuties(aPlan(today).with('duties', { id: 'cake', title: 'Cake' }).now(today)).map((duty) => duty.id),
  ).toEqual(['cake'])
})
