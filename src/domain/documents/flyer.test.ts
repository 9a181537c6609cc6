import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { flyerAbout, flyerFacts } from './flyer.ts'

const { empty, full, hidden, half } = plans
const whats = (plan: typeof full) => flyerAbout.missing(plan.now(paperDay)).map(({ what }) => what)

describe('facts of the flyer', () => {
  test('of a full plan: nothing is missing, nobody is named', () => {
    const facts = flyerFacts(full.now(paperDay))
    expect(whats(full)).toEqual([])
    expect(facts).toMatchObject({
      name: 'Open Chair',
      contact: 'open-chair@example.org',
      where: { place: 'Riverside Library, room 2', isConfirmed: true },
    })
    expect(JSON.stringify(facts)).not.toMatch(/Ruth|Person|555-01[04]/)
  })

  test('of an empty plan, each gap leads to its page', () => {
    expect(flyerAbout.missing(empty.now(paperDay)).map(({ what, at }) => `${what} ${at}`)).toEqual([
      'problem about/concern',
      'audience about/concern',
      'ages about/where',
      'groupName about/name',
      'rhythm purpose/order',
      'firstMeeting timeline/date',
      'area about/where',
      'place place/compare',
      'contact connections/contact',
    ])
  })

  test('a hidden group shows neither name nor day nor place, and is asked for none', () => {
    const facts = flyerFacts(hidden.now(paperDay))
    expect(JSON.stringify(facts)).not.toMatch(/Open Chair|Riverside|Main Street|19:00|2027|"4"|House of Safety/)
    expect(facts).toMatchObject({ aboutAbuse: true, contact: 'open-chair@example.org', meets: { isDated: false } })
    expect(whats(hidden)).toEqual([])
  })

  test('online there is no place to ask for', () => {
    expect(whats(half)).not.toContain('place')
    expect(flyerFacts(half.now(paperDay)).where).toMatchObject({ inRoom: false, online: true })
  })

  test('a private number stays off, unless its owner may be public', () => {
    const own = aPlan().you({ reach: '555 0142' }).said('connections', 'publicContact', '(555) 0142')
    expect(flyerFacts(own.now(paperDay))).not.toHaveProperty('contact')
    expect(whats(own)).toContain('contactIsPrivate')
    expect(whats(own)).not.toContain('contact')
    expect(flyerFacts(own.you({ mayBePublic: 'yes' }).now(paperDay)).contact).toBe('(555) 0142')
  })

  test('a home never stands on it, a room without a yes is known to be without one', () => {
    const home = aPlan()
      .with('places', { id: 'home', kind: 'home', name: 'At Ruth’s', address: '7 Elm Street' })
      .said('place', 'chosen', 'home')
      .said('place', 'datesConfirmed', 'yes')
    expect(JSON.stringify(flyerFacts(home.now(paperDay)))).not.toMatch(/Ruth|Elm/)
    expect(whats(full.said('place', 'datesConfirmed', 'no'))).toEqual(['placeConfirmed'])
  })

  test('a first meeting that has gone by is no date', () => {
    expect(flyerFacts(full.now('2027-04-01')).meets).toMatchObject({ isDated: false })
    expect(flyerFacts(full.said('timeline', 'held', 'yes').now('2027-04-01')).meets).toMatchObject({
      isDated: true,
      hasBegun: true,
    })
    expect(flyerFacts(full.said('timeline', 'firm', 'provisional').now(paperDay)).meets.mayMove).toBe(true)
  })

  test.each([
    ['Open Chair', true],
    ['Widows of Riverside', false],
    ['The Losing Streak', false],
  ])('the name %s is neutral: %s', (name, neutral) => {
    const plan = full.said('about', 'name', name).said('about', 'problem', 'Losing a husband: for widows')
    expect(flyerFacts(plan.now(paperDay)).isNameNeutral).toBe(neutral)
  })
})
