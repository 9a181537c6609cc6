import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { dayShown, startsIn, zonesShown } from './placeZones.ts'

const today = '2026-11-23'
const weekly = aPlan()
  .said('about', 'setting', 'online')
  .said('purpose', 'rhythm', 'weekly')
  .said('purpose', 'weekday', '4')
  .said('purpose', 'startTime', '19:00')
  .said('purpose', 'length', 90)
  .said('place', 'zone', 'America/New_York')
const dated = weekly.said('timeline', 'firstMeeting', '2027-01-07')

describe('the start in each time zone', () => {
  test('three states, one meeting', () => {
    const plan = dated.said('place', 'timeZones', ['America/Chicago', 'America/Los_Angeles'])
    expect(startsIn(plan.now(today))).toEqual([
      { zone: 'America/New_York', date: '2027-01-07', from: '19:00', to: '20:30' },
      { zone: 'America/Chicago', date: '2027-01-07', from: '18:00', to: '19:30' },
      { zone: 'America/Los_Angeles', date: '2027-01-07', from: '16:00', to: '17:30' },
    ])
  })

  test('it may be another day, and move where clocks change on other days or not at all', () => {
    const [, berlin, phoenix, sydney] = startsIn(
      dated.said('place', 'timeZones', ['Europe/Berlin', 'America/Phoenix', 'Australia/Sydney']).now(today),
    )
    expect(berlin).toMatchObject({
      date: '2027-01-08',
      from: '01:00',
      to: '02:30',
      moves: { on: '2027-03-18', from: '00:00' },
    })
    expect(phoenix).toMatchObject({ date: '2027-01-07', from: '17:00', moves: { on: '2027-03-18', from: '16:00' } })
    expect(sydney).toMatchObject({ date: '2027-01-08', from: '11:00', moves: { on: '2027-03-18', from: '10:00' } })
  })

  test('nothing while zone or time is not known, and nothing in a group that meets in a room', () => {
    expect(
      startsIn(aPlan().said('about', 'setting', 'online').said('purpose', 'startTime', '19:00').now(today)),
    ).toEqual([])
    expect(
      startsIn(
        weekly
          .edit({ kind: 'answer', section: 'purpose', question: 'startTime', answer: { typed: 'evening' } })
          .now(today),
      ),
    ).toEqual([])
    expect(startsIn(dated.said('about', 'setting', 'inPerson').now(today))).toEqual([])
  })

  test('each zone once, the group’s own first', () => {
    expect(zonesShown(weekly.said('place', 'timeZones', ['America/New_York', 'America/Denver']).now(today))).toEqual([
      'America/New_York',
      'America/Denver',
    ])
  })

  test('the day shown is the first meeting, else the next such weekday, else the next one after it began', () => {
    expect(dayShown(dated.now(today))).toBe('2027-01-07')
    expect(dayShown(weekly.now(today))).toBe('2026-11-26')
    expect(dayShown(dated.now('2027-01-08'))).toBe('2027-01-14')
  })
})
