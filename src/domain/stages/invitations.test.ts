import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { invitationFacts, invitations } from './invitations.ts'

const today = '2026-11-23'
const two = aPlan()
  .with('people', { id: 'ines', stance: 'agreed' })
  .with('people', { id: 'tom', stance: 'left' })
  .said('connections', 'inviters', ['you', 'ines', 'tom', 'removed'])

describe('personal invitations', () => {
  test('count those who are still with us, times how many each', () => {
    expect(invitations(two.said('connections', 'inviteEach', 3).now(today))).toEqual({
      inviters: 2,
      goal: 6,
      invited: 0,
      left: 6,
    })
    expect(
      invitations(two.said('connections', 'inviteEach', 3).said('connections', 'invitedSoFar', 4).now(today)),
    ).toEqual({ inviters: 2, goal: 6, invited: 4, left: 2 })
  })

  test('more than planned leaves none', () => {
    expect(
      invitations(two.said('connections', 'inviteEach', 1).said('connections', 'invitedSoFar', 9).now(today)).left,
    ).toBe(0)
  })

  test('have no goal while one half of it is unknown', () => {
    expect(invitations(two.now(today))).toEqual({ inviters: 2, invited: 0 })
    expect(invitations(aPlan().said('connections', 'inviteEach', 3).now(today))).toEqual({ inviters: 0, invited: 0 })
    expect(invitations(two.left('connections', 'inviteEach', { as: 'askGroup' }).now(today))).toEqual({
      inviters: 2,
      invited: 0,
    })
  })
})

describe('what the words may carry', () => {
  const told = aPlan()
    .said('about', 'problem', 'Stroke')
    .said('timeline', 'firstMeeting', '2027-03-04')
    .said('connections', 'publicContact', 'group@example.org')
    .said('about', 'area', 'Millbrook')
    .with('places', { id: 'p', name: 'Library', address: '1 Main Street' })
    .said('place', 'chosen', 'p')

  test('the concern, the day and the contact, and no place', () => {
    expect(invitationFacts(told.now(today))).toEqual({
      problem: 'Stroke',
      first: '2027-03-04',
      contact: 'group@example.org',
    })
  })

  test('of a hidden group, neither day nor contact', () => {
    expect(invitationFacts(told.said('about', 'hidden', 'yes').now(today))).toEqual({ problem: 'Stroke' })
    expect(invitationFacts(told.said('about', 'category', 'abuse').now(today))).toEqual({ problem: 'Stroke' })
  })

  test('no day that is past', () => {
    expect(invitationFacts(told.now('2027-03-04')).first).toBe('2027-03-04')
    expect(invitationFacts(told.now('2027-03-05')).first).toBeUndefined()
  })
})
