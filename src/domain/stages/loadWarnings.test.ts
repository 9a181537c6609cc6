import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { loadOf } from './load.ts'
import { isLoadFair, mostShare, warnings } from './loadWarnings.ts'

const today = '2026-11-23'
const two = aPlan().you({ hours: 10 }).with('people', { id: 'ines', stance: 'agreed', hours: 10 })
const three = two.with('people', { id: 'tom', stance: 'agreed', hours: 10 })
type Builder = typeof two
const share = (plan: Builder, yours: number, theirs: number) =>
  plan.with('duties', { holder: 'you', hoursBefore: yours }).with('duties', { holder: 'ines', hoursBefore: theirs })
const warned = (plan: Builder) =>
  warnings(loadOf(plan.now(today), 'before')).map(({ person, overOffer, lopsided }) => [
    person.person,
    overOffer,
    lopsided,
  ])

describe('too large a part', () => {
  test('above 60 % with two, above 50 % with three or more; alone there is no advice', () => {
    expect([mostShare(1), mostShare(2), mostShare(3), mostShare(5)]).toEqual([1, 0.6, 0.5, 0.5])
  })

  test('with two: 6 of 10 hours is fine, 7 of 10 is not', () => {
    expect(warned(share(two, 6, 4))).toEqual([])
    expect(warned(share(two, 7, 3))).toEqual([['you', false, true]])
  })

  test('with three: 5 of 10 hours is fine, 6 of 10 is not', () => {
    expect(warned(share(three, 5, 5))).toEqual([])
    expect(warned(share(three, 6, 4))).toEqual([['you', false, true]])
  })

  test('a founder who is alone gets no advice to share', () => {
    expect(warned(aPlan().you({ hours: 10 }).with('duties', { holder: 'you', hoursBefore: 8 }))).toEqual([])
  })

  test('advice is no condition', () => {
    expect(isLoadFair(share(two, 9, 1).now(today))).toBe(true)
  })
})

describe('more than they offered', () => {
  const carrying = (hours: number) => aPlan().you({ hours: 4 }).with('duties', { holder: 'you', hoursBefore: hours })

  test('an hour more is fine, above an hour is not', () => {
    expect(isLoadFair(carrying(5).now(today))).toBe(true)
    expect(isLoadFair(carrying(5.1).now(today))).toBe(false)
  })

  test('unless they say that it is fine', () => {
    expect(isLoadFair(carrying(9).you({ moreIsFine: 'yes' }).now(today))).toBe(true)
    expect(isLoadFair(carrying(9).you({ moreIsFine: 'no' }).now(today))).toBe(false)
  })

  test('who offered nothing yet can carry an hour, no more', () => {
    const silent = (hours: number) => aPlan().with('duties', { holder: 'you', hoursBefore: hours })
    expect(isLoadFair(silent(1).now(today))).toBe(true)
    expect(isLoadFair(silent(1.5).now(today))).toBe(false)
  })

  test('the time after the first meeting counts before it; the time before does not count after', () => {
    const later = aPlan().you({ hours: 4 }).with('duties', { holder: 'you', hoursBefore: 1, hoursAfter: 6 })
    expect(isLoadFair(later.now(today))).toBe(false)
    const earlier = carrying(9).said('timeline', 'held', 'yes')
    expect(isLoadFair(earlier.now(today))).toBe(true)
  })

  test('with nothing shared out, nothing is known', () => {
    expect(isLoadFair(aPlan().you({ hours: 4 }).now(today))).toBe(false)
    expect(isLoadFair(aPlan().with('duties', { std: 'publicContact' }).now(today))).toBe(false)
  })
})
