import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { apply } from '../plan/apply.ts'
import { valueOf } from '../plan/answer.ts'
import { backBy, choosePlace, datesToBook, fallbackHolds, setAside, toMend } from './placeBooking.ts'

const today = '2026-11-23'
const two = aPlan().with('places', { id: 'a', stepFree: 'no', free: 'no' }).with('places', { id: 'b', stepFree: 'no' })

describe('the dates to book', () => {
  test('the first meeting and the two after it, in the rhythm', () => {
    const plan = aPlan()
      .said('timeline', 'firstMeeting', '2027-03-04')
      .said('purpose', 'rhythm', 'weekly')
      .said('purpose', 'weekday', '4')
    expect(datesToBook(plan.now(today))).toEqual(['2027-03-04', '2027-03-11', '2027-03-18'])
  })
  test('none while no first meeting is set', () => expect(datesToBook(aPlan().now(today))).toEqual([]))
})

describe('giving a date back', () => {
  const noticed = aPlan().with('places', { id: 'a', cancelNotice: 7 }).said('place', 'chosen', 'a')
  test('so many days ahead', () => expect(backBy(noticed.now(today), '2027-03-04')).toBe('2027-02-25'))
  test('nothing while no notice is known, or another place is chosen', () => {
    expect(backBy(two.said('place', 'chosen', 'a').now(today), '2027-03-04')).toBeUndefined()
    expect(
      backBy(noticed.with('places', { id: 'b' }).said('place', 'chosen', 'b').now(today), '2027-03-04'),
    ).toBeUndefined()
  })
})

describe('choosing another place', () => {
  const booked = two
    .said('place', 'chosen', 'a')
    .said('place', 'stepFreeWay', 'Ramp at the side door')
    .said('place', 'datesConfirmed', 'yes')
    .said('place', 'fallback', 'online')
    .build()

  test('what was said of the first is left open and kept: its ramp must not pass for the next house', () => {
    const after = apply(booked, choosePlace(booked, 'b'))
    expect(valueOf(after.sections.place.chosen)).toBe('b')
    expect(after.sections.place.stepFreeWay).toEqual({ value: 'Ramp at the side door', open: { as: 'notYet' } })
    expect(valueOf(after.sections.place.datesConfirmed)).toBeUndefined()
    expect(valueOf(after.sections.place.fallback)).toBe('online')
    expect(setAside(booked, 'b')).toEqual(['datesConfirmed', 'stepFreeWay'])
  })

  test('the first choice, and the same place again, set nothing aside', () => {
    expect(setAside(booked, 'a')).toEqual([])
    expect(setAside(two.said('place', 'datesConfirmed', 'yes').build(), 'a')).toEqual([])
  })

  test('answers a question that had been left open', () => {
    const plan = two.left('place', 'chosen', { as: 'notYet' }).build()
    expect(valueOf(apply(plan, choosePlace(plan, 'b')).sections.place.chosen)).toBe('b')
  })
})

test('a gap is asked about where it is known, and only at the chosen place', () => {
  expect(toMend(two.now(today))).toEqual({ stepFree: false, free: false })
  expect(toMend(two.said('place', 'chosen', 'a').now(today))).toEqual({ stepFree: true, free: true })
  expect(toMend(two.said('place', 'chosen', 'b').now(today))).toEqual({ stepFree: true, free: false })
})

describe('a fallback', () => {
  const chosen = two.said('place', 'chosen', 'a')
  test('online and postponing hold by themselves', () => {
    expect(fallbackHolds(chosen.now(today))).toBe(false)
    expect(fallbackHolds(chosen.said('place', 'fallback', 'online').now(today))).toBe(true)
    expect(fallbackHolds(chosen.said('place', 'fallback', 'postpone').now(today))).toBe(true)
  })
  test('another place must be named, be on the list, and be another', () => {
    const other = chosen.said('place', 'fallback', 'otherPlace')
    expect(fallbackHolds(other.now(today))).toBe(false)
    expect(fallbackHolds(other.said('place', 'fallbackPlace', 'a').now(today))).toBe(false)
    expect(fallbackHolds(other.said('place', 'fallbackPlace', 'gone').now(today))).toBe(false)
    expect(fallbackHolds(other.said('place', 'fallbackPlace', 'b').now(today))).toBe(true)
  })
})
