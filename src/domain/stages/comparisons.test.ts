import { describe, expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { compare, comparisonIds, realDifferences, talkPoints } from './comparisons.ts'

const begun = '2026-10-05'
const plan = () => aPlan(begun)
const now = (built: PlanBuilder) => built.now(begun)

test('nothing is compared before it is answered', () => {
  expect(comparisonIds.filter((id) => compare[id](now(plan())) !== undefined)).toEqual([])
})

describe('months until regular meetings', () => {
  test.each([
    [0, 'less'],
    [2.5, 'less'],
    [3, undefined],
    [6, undefined],
    [12, undefined],
    [12.5, 'more'],
  ])('%s months differ: %s', (months, difference) => {
    expect(compare.months(now(plan().said('expectations', 'months', months)))?.difference).toBe(difference)
  })
})

test.each([
  [1, 'less'],
  [2, undefined],
  [6, undefined],
  [7, 'more'],
])('%s who share the work differ: %s', (sharers, difference) => {
  expect(compare.sharers(now(plan().said('expectations', 'sharers', sharers)))?.difference).toBe(difference)
})

test.each([
  [1, 'less'],
  [2, undefined],
  [5, undefined],
  [12, undefined],
  [13, 'more'],
])('%s at the first meeting differ: %s', (people, difference) => {
  expect(compare.firstTurnout(now(plan().said('expectations', 'firstTurnout', people)))?.difference).toBe(difference)
})

describe('people after six months', () => {
  const later = (few: number, many: number) =>
    compare.later(now(plan().said('expectations', 'laterFew', few).said('expectations', 'laterMany', many)))

  test('a range within what guides name is near', () => {
    expect(later(4, 12)).toEqual({ facts: { few: 4, many: 12 } })
  })
  test('a range the wrong way round is read as the same range', () => {
    expect(later(12, 4)).toEqual(later(4, 12))
  })
  test('above twelve at most, or below three at most, differs', () => {
    expect(later(8, 20)?.difference).toBe('more')
    expect(later(1, 2)?.difference).toBe('less')
  })
  test('one number stands for both', () => {
    expect(compare.later(now(plan().said('expectations', 'laterFew', 9)))?.facts).toEqual({ few: 9, many: 9 })
  })
})

describe('your hours', () => {
  test('an offer that the busiest month exceeds by more than an hour differs', () => {
    const alone = compare.hours(now(plan().you({ hours: 2 })))
    expect(alone?.facts.offered).toBe(2)
    expect(alone?.facts.asked).toBeGreaterThan(3)
    expect(alone?.difference).toBe('less')
  })
  test('an hour more than offered is no difference', () => {
    const asked = compare.hours(now(plan().you({ hours: 0 })))?.facts.asked ?? 0
    expect(compare.hours(now(plan().you({ hours: asked - 1 })))?.difference).toBeUndefined()
    expect(compare.hours(now(plan().you({ hours: asked - 1.1 })))?.difference).toBe('less')
  })
  test('what the counselor took over is not asked of the founder', () => {
    const asked = (built: PlanBuilder) => compare.hours(now(built.you({ hours: 1 })))?.facts.asked ?? 0
    const { month } = compare.hours(now(plan().you({ hours: 1 })))?.facts ?? { month: '' }
    expect(month).toBe('2026-12')
    // Due in December, six hours.
    expect(asked(plan().override('writeCharter', { owner: 'counselor' }))).toBeLessThan(asked(plan()))
  })
  test('the calendar alone changes nothing', () => {
    const built = plan().you({ hours: 3 })
    expect(compare.hours(built.now('2027-09-01'))).toEqual(compare.hours(built.now(begun)))
  })
})

describe('where time goes', () => {
  const split = (giving: number, receiving: number, organizing: number, more: PlanBuilder = plan()) =>
    compare.balance(
      now(
        more
          .said('expectations', 'giving', giving)
          .said('expectations', 'receiving', receiving)
          .said('expectations', 'organizing', organizing),
      ),
    )

  test('is compared once all ten points are shared out', () => {
    expect(split(3, 3, 3)).toBeUndefined()
    expect(split(4, 4, 4)).toBeUndefined()
    expect(split(4, 3, 3)).toBeDefined()
  })
  test('what was not said counts 0 once the others make ten', () => {
    const built = plan().said('expectations', 'giving', 6).said('expectations', 'organizing', 4)
    expect(compare.balance(now(built))).toMatchObject({
      facts: { giving: 6, receiving: 0, organizing: 4 },
      difference: 'missing',
    })
  })
  test('is not compared while a part is left open', () => {
    const built = plan()
      .said('expectations', 'giving', 6)
      .said('expectations', 'organizing', 4)
      .left('expectations', 'receiving', { as: 'notYet' })
    expect(compare.balance(now(built))).toBeUndefined()
  })
  test('seven points for organizing are heavy', () => {
    expect(split(2, 1, 7)?.difference).toBe('heavy')
    expect(split(2, 2, 6)?.difference).toBeUndefined()
  })
  test('the plan is in the founder’s name until others take their share', () => {
    const { planned = 0, yours = 0 } = split(4, 3, 3)?.facts ?? {}
    expect(planned).toBe(59) // 58 of stages.md, and an hour for looking at the expectations again
    expect(yours).toBe(59)
    const shared = split(
      4,
      3,
      3,
      plan().with('people', { id: 'tom', stance: 'agreed' }).with('duties', { std: 'facilitating', holder: 'tom' }),
    )
    // Four talks of two hours are Tom's; four hours of everybody's are split in two.
    expect(shared?.facts.yours).toBe(59 - 8 - 2)
  })
  test('hours kept for organizing that the plan far exceeds differ', () => {
    // 18 weeks are 4.14 months: 5 hours a month with 2 points of 10 leave 4.1 hours for 59.
    expect(split(5, 3, 2, plan().you({ hours: 5 }))).toMatchObject({ facts: { free: 4.1 }, difference: 'short' })
    expect(split(3, 2, 5, plan().you({ hours: 40 }))?.difference).toBeUndefined()
  })
})

test('one way of hearing is too few, two are not', () => {
  expect(compare.hearing(now(plan().said('expectations', 'hearing', ['flyers'])))?.difference).toBe('one')
  expect(compare.hearing(now(plan().said('expectations', 'hearing', ['flyers', 'search'])))).toEqual({
    facts: { ways: ['flyers', 'search'] },
  })
})

test('no professional is near, eleven meetings are not', () => {
  const meetings = (n: number) => compare.helper(now(plan().said('expectations', 'helperMeetings', n)))?.difference
  expect([0, 3, 10, 11].map(meetings)).toEqual([undefined, undefined, undefined, 'more'])
})

test('what is to be talked about are real differences alone', () => {
  const built = plan()
    .said('expectations', 'months', 1)
    .said('expectations', 'sharers', 3)
    .said('expectations', 'monthsReply', 'talk')
    .said('expectations', 'sharersReply', 'talk')
  expect(realDifferences(now(built))).toEqual(['months'])
  expect(talkPoints(now(built))).toEqual(['months'])
  // Who thinks again about the months has nothing to talk about any longer.
  expect(talkPoints(now(built.said('expectations', 'months', 6)))).toEqual([])
})
