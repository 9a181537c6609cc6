import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPlan, type Fields } from '#tests/support/planBuilder.ts'
import { criteria, weighted } from '../plan/criteria.ts'
import { compared, fitOf, mustHaves, passes, type Finding } from './placeComparison.ts'
import { countToAsk, ourNeeds, toAsk } from './placeQuestions.ts'

const today = '2026-11-23'
const good = { stepFree: 'yes', toilet: 'yes', free: 'yes', private: 'yes', slot: 'yes' } as const
const one = (fields: Fields<'places'>) => {
  const now = aPlan()
    .with('places', { id: 'a', ...fields })
    .now(today)
  const [place] = now.lists.places
  if (!place) throw new Error('no place')
  return { now, place }
}

describe('the five must-haves of a place', () => {
  test('all there', () => {
    const { now, place } = one(good)
    expect(passes(mustHaves(now, place))).toBe(true)
  })

  test('nothing known: five to ask, and it does not pass', () => {
    const { now, place } = one({ stepFree: 'unknown' })
    expect(mustHaves(now, place)).toEqual({
      yes: [],
      mended: [],
      partly: [],
      no: [],
      unknown: ['stepFree', 'toilet', 'free', 'private', 'slot'],
    })
    expect(passes(mustHaves(now, place))).toBe(false)
  })

  test('a way in counts for the chosen place only', () => {
    const plan = aPlan()
      .with('places', { id: 'a', ...good, stepFree: 'no' })
      .with('places', { id: 'b', ...good, stepFree: 'partly' })
      .said('place', 'chosen', 'a')
      .said('place', 'stepFreeWay', 'The side door has a ramp; Ms. Ortiz opens it.')
    const now = plan.now(today)
    expect(now.lists.places.map((place) => passes(mustHaves(now, place)))).toEqual([true, false])
    expect(mustHaves(now, now.lists.places[0] ?? { id: '' }).mended).toEqual(['stepFree'])
  })

  test('a rent that is paid counts; a paid toilet, privacy or time is nothing that a note can mend', () => {
    const paid = aPlan()
      .with('places', { id: 'a', ...good, free: 'no' })
      .said('place', 'chosen', 'a')
      .said('place', 'paidBy', 'The health fund')
      .now(today)
    expect(paid.lists.places.map((place) => passes(mustHaves(paid, place)))).toEqual([true])
    for (const criterion of ['toilet', 'private', 'slot'] as const) {
      const now = aPlan()
        .with('places', { id: 'a', ...good, [criterion]: 'partly' })
        .said('place', 'chosen', 'a')
        .now(today)
      expect(now.lists.places.map((place) => passes(mustHaves(now, place)))).toEqual([false])
    }
  })

  test('an unknown must-have never passes, whatever is written about it', () => {
    const { now, place } = { ...one({ ...good, free: 'unknown' }) }
    expect(passes(mustHaves(now, place))).toBe(false)
  })
})

describe('the small print', () => {
  test('no weights, no sum', () => {
    const { now, place } = one({ transit: 'yes' })
    expect(fitOf(now, place)).toBeUndefined()
  })

  test('a yes counts whole, partly half, no nothing; what is unknown is told apart', () => {
    const now = aPlan()
      .with('places', { transit: 'yes', kitchen: 'partly', size: 'no' })
      .said('place', 'transitWeight', 3)
      .said('place', 'kitchenWeight', 1)
      .said('place', 'sizeWeight', 2)
      .said('place', 'neutralWeight', 2)
      .said('place', 'safeWalkWeight', 0)
      .now(today)
    expect(now.lists.places.map((place) => fitOf(now, place))).toEqual([
      { points: 3.5, most: 8, pending: 2, unknown: 1 },
    ])
  })

  test('points and what is pending never exceed what there is', () => {
    const finding = fc.constantFrom<Finding>('yes', 'partly', 'no', 'unknown')
    fc.assert(
      fc.property(
        fc.array(fc.tuple(finding, fc.integer({ min: 0, max: 3 })), { minLength: 6, maxLength: 6 }),
        (answers) => {
          const fields = Object.fromEntries(weighted.map((criterion, at) => [criterion, answers[at]?.[0]]))
          const plan = weighted.reduce(
            (built, criterion, at) => built.said('place', `${criterion}Weight`, answers[at]?.[1] ?? 0),
            aPlan().with('places', fields),
          )
          const now = plan.now(today)
          for (const place of now.lists.places) {
            const fit = fitOf(now, place)
            if (fit) expect(fit.points + fit.pending).toBeLessThanOrEqual(fit.most)
          }
        },
      ),
    )
  })
})

describe('which places stand side by side', () => {
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].reduce((plan, id) => plan.with('places', { id }), aPlan())
  const ids = (picked: readonly string[], chosen?: string) =>
    compared((chosen === undefined ? eight : eight.said('place', 'chosen', chosen)).now(today), picked).map(
      (place) => place.id,
    )

  test('the first six of the list', () => expect(ids([])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']))
  test('the chosen one is among them', () => expect(ids([], 'h')).toEqual(['a', 'b', 'c', 'd', 'e', 'h']))
  test('those picked come first, in their order', () =>
    expect(ids(['d', 'b', 'a'])).toEqual(['d', 'b', 'a', 'c', 'e', 'f']))
  test('one that was removed makes room', () => expect(ids(['gone', 'd'])).toEqual(['d', 'a', 'b', 'c', 'e', 'f']))
})

describe('what is still to ask', () => {
  test('by phone first, whether it is free then and step-free before all; what must be seen comes last', () => {
    const { place } = one({})
    expect(toAsk(place)).toEqual({
      phone: ['slot', 'stepFree', 'toilet', 'free', 'transit', 'size', 'longBooking', 'kitchen'],
      visit: ['private', 'safeWalk', 'neutral'],
    })
    expect(countToAsk(place)).toBe(criteria.length)
  })

  test('what is known is not asked again', () => {
    const { place } = one({
      ...good,
      transit: 'no',
      size: 'partly',
      longBooking: 'yes',
      kitchen: 'yes',
      safeWalk: 'yes',
      neutral: 'unknown',
    })
    expect(toAsk(place)).toEqual({ phone: [], visit: ['neutral'] })
  })

  test('the questions name what stage 3 has settled', () => {
    expect(ourNeeds(aPlan().now(today))).toEqual({})
    expect(
      ourNeeds(
        aPlan()
          .said('purpose', 'weekday', '4')
          .said('purpose', 'startTime', '19:00')
          .said('purpose', 'sizeMany', 12)
          .now(today),
      ),
    ).toEqual({ weekday: 4, time: '19:00', people: 12 })
  })
})
