import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { latestNews, reserves, toTell } from './placeLosing.ts'
import { screenSeatLeads } from './placeScreen.ts'

const today = '2026-11-23'
const all = { stepFree: 'yes', toilet: 'yes', free: 'yes', private: 'yes', slot: 'yes' } as const
const three = aPlan()
  .with('places', { id: 'a', ...all })
  .with('places', { id: 'unasked', stepFree: 'yes' })
  .with('places', { id: 'steps', ...all, stepFree: 'no' })
  .with('places', { id: 'good', ...all })
  .said('place', 'chosen', 'a')
const ids = (plan: typeof three) => reserves(plan.now(today)).map(({ place }) => place.id)

describe('a place in reserve', () => {
  test('lacks nothing; of which most is known comes first', () => {
    expect(ids(three)).toEqual(['good', 'unasked'])
    expect(reserves(three.now(today))[1]?.unknown).toBe(4)
  })
  test('the one that was named leads, whatever it lacks', () => {
    expect(ids(three.said('place', 'fallback', 'otherPlace').said('place', 'fallbackPlace', 'steps'))).toEqual([
      'steps',
      'good',
      'unasked',
    ])
  })
  test('a name that stands on another way counts for nothing', () => {
    expect(
      ids(
        three
          .said('place', 'fallback', 'otherPlace')
          .said('place', 'fallbackPlace', 'steps')
          .said('place', 'fallback', 'online'),
      ),
    ).toEqual(['good', 'unasked'])
  })
})

describe('whom to tell', () => {
  test('the core group without the teller, and nobody who declined or left', () => {
    const plan = aPlan()
      .with('people', { id: 'ines', stance: 'agreed' })
      .with('people', { id: 'tom', stance: 'declined' })
      .with('people', { id: 'mo' })
    expect(toTell(plan.now(today)).people).toEqual(['you', 'ines', 'mo'])
    expect(toTell(plan.said('place', 'losingTells', 'ines').now(today)).people).toEqual(['you', 'mo'])
  })
  test('connections that know of the group, first those who send people; nobody who was not asked or said no', () => {
    const plan = aPlan()
      .with('connections', { id: 'c', organization: 'Clinic', state: 'contacted' })
      .with('connections', { id: 'n', organization: 'Paper', state: 'toContact' })
      .with('connections', { id: 'd', organization: 'School', state: 'declined' })
      .with('connections', { id: 'l', organization: 'Helpline', state: 'listing' })
    expect(toTell(plan.now(today)).connections.map(({ id }) => id)).toEqual(['l', 'c'])
  })
  test('the helper only while one takes part, and the public contact', () => {
    const plan = aPlan()
      .said('connections', 'helper', 'Ms. Ortiz')
      .said('connections', 'publicContact', 'group@example.org')
    expect(toTell(plan.now(today))).toMatchObject({ publicContact: 'group@example.org' })
    expect(toTell(plan.now(today))).not.toHaveProperty('helper')
    expect(toTell(plan.said('connections', 'involvement', 'sitsIn').now(today))).toMatchObject({ helper: 'Ms. Ortiz' })
  })
})

describe('the latest news on the day', () => {
  const evening = aPlan().said('purpose', 'startTime', '19:00')
  test('the hours for telling before the start', () =>
    expect(latestNews(evening.said('place', 'losingHours', 3.5).now(today))).toBe('15:30'))
  test('none where it is the day before, or not known', () => {
    expect(latestNews(evening.said('place', 'losingHours', 24).now(today))).toBeUndefined()
    expect(latestNews(evening.now(today))).toBeUndefined()
    expect(latestNews(aPlan().said('place', 'losingHours', 3).now(today))).toBeUndefined()
  })
})

test('who leads a meeting cannot mind its screen', () => {
  const both = aPlan().said('about', 'setting', 'both').said('place', 'screenSeat', 'you')
  expect(screenSeatLeads(both.now(today))).toBe(false)
  expect(screenSeatLeads(both.said('purpose', 'firstLeaders', ['you']).now(today))).toBe(true)
})
