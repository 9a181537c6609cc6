import { describe, expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { substance } from './place.ts'
import { conditionsNow } from './conditions.ts'
import { assessStage } from './assess.ts'

const today = '2026-11-23'
const assessed = (plan: PlanBuilder) => assessStage(plan.build(), current(plan.build(), today), 'place')
const open = (plan: PlanBuilder) => assessed(plan).open

const library = {
  id: 'lib',
  name: 'Library',
  stepFree: 'yes',
  toilet: 'yes',
  free: 'yes',
  private: 'yes',
  slot: 'yes',
} as const
const room = aPlan().said('about', 'setting', 'inPerson').with('places', library).said('place', 'chosen', 'lib')
const dated = room.said('timeline', 'firstMeeting', '2027-03-04')
const ready = dated
  .said('place', 'datesConfirmed', 'yes')
  .said('place', 'onSite', 'Ms. Ortiz')
  .said('place', 'fallback', 'postpone')
const screen = (plan: PlanBuilder) =>
  plan
    .with('people', { id: 'ines', stance: 'agreed' })
    .said('place', 'platform', 'The one we know')
    .said('place', 'host', 'you')
    .said('place', 'coHost', 'ines')
    .said('place', 'dialIn', 'none')
    .said('place', 'timeLimit', 'no limit')
    .said('place', 'waitingRoom', 'no')

describe('meeting in a room', () => {
  test('ready with the knock-outs, three dates, a person on site and a fallback', () =>
    expect(assessed(ready)).toEqual({ standing: 'ready', open: [] }))
  test('an empty plan has all of it open, and nothing about a screen', () => {
    expect(assessed(aPlan())).toEqual({
      standing: 'untouched',
      open: ['chosen', 'knockOutsPass', 'booked', 'onSite', 'fallback'],
    })
  })
  test('an unknown must-have keeps it open', () => {
    expect(
      open(ready.edit({ kind: 'change', list: 'places', id: 'lib', field: 'toilet', answer: { value: 'unknown' } })),
    ).toEqual(['knockOutsPass'])
  })
  test('steps without a way in keep it open; with one written it passes', () => {
    const steps = ready.edit({ kind: 'change', list: 'places', id: 'lib', field: 'stepFree', answer: { value: 'no' } })
    expect(open(steps)).toEqual(['knockOutsPass'])
    expect(open(steps.said('place', 'stepFreeWay', 'Ramp at the side door'))).toEqual([])
  })
  test('dates that are not confirmed keep it open', () =>
    expect(open(ready.said('place', 'datesConfirmed', 'no'))).toEqual(['booked']))
  test('a yes of the place counts for nothing before there is a first date', () =>
    expect(open(ready.edit({ kind: 'answer', section: 'timeline', question: 'firstMeeting', answer: {} }))).toEqual([
      'booked',
    ]))
  test('a chosen place that was removed is chosen no longer', () => {
    expect(open(ready.edit({ kind: 'remove', list: 'places', id: 'lib' }))).toEqual(['chosen', 'knockOutsPass'])
  })
})

describe('meeting on screen', () => {
  const online = aPlan().said('about', 'setting', 'online')
  test('asks for its own list and nothing else', () => {
    expect(conditionsNow(online.now(today), 'place').map(({ id }) => id)).toEqual(['onlineReady', 'twoHosts'])
    expect(assessed(screen(online))).toEqual({ standing: 'ready', open: [] })
  })
  test('host and co-host are two people, and still with the group', () => {
    expect(open(screen(online).said('place', 'coHost', 'you'))).toEqual(['twoHosts'])
    expect(
      open(
        screen(online).edit({ kind: 'change', list: 'people', id: 'ines', field: 'stance', answer: { value: 'left' } }),
      ),
    ).toEqual(['twoHosts'])
  })
  test('both ways need both lists', () => {
    const both = ready.said('about', 'setting', 'both')
    expect(open(both)).toEqual(['onlineReady', 'twoHosts'])
    expect(open(screen(both))).toEqual([])
  })
})

test('a way in that was written for steps stands in no paper of a step-free place', () => {
  const plan = ready.said('place', 'stepFreeWay', 'Ramp')
  expect(plan.now(today).sections.place.stepFreeWay).toBeUndefined()
  expect(plan.build().sections.place.stepFreeWay).toEqual({ value: 'Ramp' })
})

test('what the overview is told', () => {
  expect(substance(aPlan().now(today))).toEqual({
    inRoom: true,
    online: false,
    places: 0,
    isChosen: false,
    toAsk: 0,
    passes: false,
    booked: false,
    onlineReady: false,
  })
  expect(substance(ready.now(today))).toMatchObject({
    places: 1,
    isChosen: true,
    chosenName: 'Library',
    toAsk: 6,
    passes: true,
    booked: true,
  })
})
