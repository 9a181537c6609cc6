import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { substance } from './coreGroup.ts'
import { assessStage } from './assess.ts'

const today = '2026-11-23'
type Builder = ReturnType<typeof aPlan>
const open = (plan: Builder) => assessStage(plan.build(), plan.now(today), 'coreGroup').open

const two = aPlan().you({ hours: 5 }).with('people', { id: 'ines', name: 'Ines', stance: 'agreed', hours: 5 })
const shared = (plan: Builder) =>
  plan
    .with('duties', { std: 'publicContact', holder: 'you', deputy: 'ines' })
    .with('duties', { std: 'facilitating', holder: 'ines', deputy: 'you' })
const ready = shared(two).said('coreGroup', 'searchUntil', '2027-01-15')

describe('conditions', () => {
  test('nothing said: all but the place, which is not asked for before the booking', () => {
    expect(open(aPlan())).toEqual(['twoAgreed', 'thirdOrSearch', 'loadFair', 'contactHeld', 'facilitatingHeld'])
  })

  test('two, a dated search, and two duties held by both: ready', () => {
    expect(open(ready)).toEqual([])
  })

  test('instead of a search, a third who agreed; not one who is thinking', () => {
    expect(open(shared(two.with('people', { stance: 'agreed' })))).toEqual([])
    expect(open(shared(two.with('people', { stance: 'thinking' })))).toEqual(['thirdOrSearch'])
  })

  test('a search left open for later has no day yet', () => {
    expect(open(shared(two).left('coreGroup', 'searchUntil', { as: 'notYet', by: '2027-01-15' }))).toEqual([
      'thirdOrSearch',
    ])
  })

  test('the day of the search going by opens nothing', () => {
    expect(assessStage(ready.build(), ready.now('2027-06-01'), 'coreGroup').standing).toBe('ready')
  })

  test('holder and deputy must be two', () => {
    const alone = two
      .said('coreGroup', 'searchUntil', '2027-01-15')
      .with('duties', { std: 'publicContact', holder: 'you', deputy: 'you' })
    expect(open(alone)).toEqual(['contactHeld', 'facilitatingHeld'])
  })

  test('somebody who was only thought of holds nothing', () => {
    const plan = ready
      .with('people', { id: 'tom', stance: 'idea' })
      .edit({ kind: 'change', list: 'duties', id: 'duties1', field: 'deputy', answer: { value: 'tom' } })
    expect(open(plan)).toEqual(['contactHeld'])
  })

  test('a deputy who leaves opens it again', () => {
    const plan = ready.edit({ kind: 'change', list: 'people', id: 'ines', field: 'stance', answer: { value: 'left' } })
    expect(open(plan)).toEqual(['twoAgreed', 'contactHeld', 'facilitatingHeld'])
  })

  test('from the booking on, place and keys need two as well', () => {
    const booked = ready.said('timeline', 'firstMeeting', '2027-03-04').said('place', 'datesConfirmed', 'yes')
    expect(open(booked)).toEqual(['placeHeld'])
    expect(open(booked.with('duties', { std: 'placeAndKeys', holder: 'ines', deputy: 'you' }))).toEqual([])
  })

  test('online: host and co-host, from when the platform is settled', () => {
    const online = ready.said('about', 'setting', 'online')
    expect(open(online)).toEqual([])
    const settled = online.said('place', 'platform', 'Jitsi')
    expect(open(settled)).toEqual(['placeHeld'])
    expect(open(settled.said('place', 'host', 'you').said('place', 'coHost', 'ines'))).toEqual([])
  })

  test('a group that meets both ways has two for the place; hosts alone hold no keys, and are no second duty', () => {
    const both = ready
      .said('about', 'setting', 'both')
      .said('timeline', 'firstMeeting', '2027-03-04')
      .said('place', 'datesConfirmed', 'yes')
    expect(open(both.said('place', 'host', 'you').said('place', 'coHost', 'ines'))).toEqual(['placeHeld'])
    expect(open(both.with('duties', { std: 'placeAndKeys', holder: 'ines', deputy: 'you' }))).toEqual([])
  })

  test('who carries more than an hour above their offer, unless it is fine for them', () => {
    const plan = ready.with('duties', { title: 'Driving', holder: 'ines', hoursBefore: 8, hoursAfter: 8 })
    expect(open(plan)).toEqual(['loadFair'])
    expect(
      open(plan.edit({ kind: 'change', list: 'people', id: 'ines', field: 'moreIsFine', answer: { value: 'yes' } })),
    ).toEqual([])
  })
})

test('the line of the overview counts people and duties', () => {
  expect(substance(aPlan().now(today))).toEqual({
    agreed: 1,
    asked: 0,
    duties: 0,
    unheld: 0,
    open: ['twoAgreed', 'thirdOrSearch', 'loadFair', 'contactHeld', 'facilitatingHeld'],
  })
  const plan = ready.with('people', { stance: 'asked' }).with('duties', { std: 'welcoming' })
  expect(substance(plan.now(today))).toEqual({ agreed: 2, asked: 1, duties: 3, unheld: 1, open: [] })
})
