import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { placesAbout, placesFacts } from './places.ts'

const { empty, full, half, extreme } = plans

describe('facts of the comparison', () => {
  test('every question is on it, the phone first; nothing need be known', () => {
    const facts = placesFacts(empty.now(paperDay), 'none')
    expect(facts.phone.slice(0, 4)).toEqual(['slot', 'stepFree', 'toilet', 'free'])
    expect(facts.phone.slice(-2)).toEqual(['inCharge', 'cancelNotice'])
    expect(facts.visit).toEqual(['private', 'safeWalk', 'neutral', 'signs', 'lighting', 'hearing'])
    expect(facts.places).toEqual([])
  })

  test('what a place lacks and what is still to ask; what the founders closed is no gap', () => {
    const plan = aPlan().with('people', { id: 'p', name: 'Marcus Bell' }).with('places', {
      id: 'hall',
      name: 'Hall',
      stepFree: 'no',
      toilet: 'partly',
      learnedBy: 'p',
      learnedOn: '2026-11-20',
      inCharge: 'The sexton',
      cost: '$5',
      cancelNotice: 3,
    })
    const [hall] = placesFacts(plan.now(paperDay), 'initials').places
    expect(hall).toMatchObject({
      lacks: [
        { what: 'stepFree', how: 'no' },
        { what: 'toilet', how: 'partly' },
      ],
      learnedBy: 'M. B.',
      inCharge: 'The sexton',
      cost: '$5',
      cancelNotice: 3,
    })
    expect(hall?.toAsk.slice(0, 3)).toEqual(['free', 'private', 'slot'])
    const mended = plan.said('place', 'chosen', 'hall').said('place', 'stepFreeWay', 'The side door')
    expect(placesFacts(mended.now(paperDay), 'none')).toMatchObject({
      chosen: { name: 'Hall' },
      places: [{ lacks: [{ what: 'toilet' }] }],
    })
  })

  test('the address of a home is not on it', () => {
    const home = aPlan().with('places', { kind: 'home', address: '7 Elm Street' })
    expect(JSON.stringify(placesFacts(home.now(paperDay), 'full'))).not.toContain('Elm')
  })

  test('online: the screen instead of a room', () => {
    expect(placesFacts(half.now(paperDay), 'full')).toMatchObject({ inRoom: false, screen: {} })
    expect(placesAbout.missing(half.now(paperDay)).map(({ what }) => what)).toEqual(['platform'])
    expect(placesFacts(full.now(paperDay), 'full')).not.toHaveProperty('screen')
  })

  test('what is missing leads to the place itself', () => {
    expect(placesAbout.missing(full.now(paperDay))).toEqual([
      { what: 'placesUnknown', at: 'place/places', item: 'library' },
    ])
    expect(placesAbout.missing(empty.now(paperDay)).map(({ what }) => what)).toEqual([
      'weekday',
      'size',
      'firstMeeting',
      'places',
    ])
    expect(placesFacts(extreme.now(paperDay), 'full').places).toHaveLength(16)
  })
})
