import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../dates.ts'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { monthsAhead } from './comparisonsPlan.ts'
import { expectations, fallsShort, substance } from './expectations.ts'

const begun = '2026-10-05'
const plan = () => aPlan(begun)
const open = (built: PlanBuilder, today = begun) =>
  expectations.readyWhen.filter((each) => !each.met(built.now(today))).map((each) => each.id)
/** Three people with time for everything. */
const withHours = () =>
  plan()
    .you({ hours: 40 })
    .with('people', { id: 'tom', stance: 'agreed', hours: 20 })
    .with('people', { id: 'ines', stance: 'agreed', hours: 20 })

describe('ready', () => {
  test('an empty plan has everything open: of nothing no difference is met', () => {
    expect(open(plan())).toEqual([
      'monthsAnswered',
      'hoursAnswered',
      'sharersAnswered',
      'differencesAnswered',
      'shortMonthsSettled',
    ])
  })
  test('with answers near what guides report, and hours for all', () => {
    expect(open(withHours().said('expectations', 'months', 6).said('expectations', 'sharers', 3))).toEqual([])
  })
  test('“not yet” counts with a date and not without one', () => {
    const answered = withHours().said('expectations', 'sharers', 3)
    expect(open(answered.left('expectations', 'months', { as: 'notYet' }))).toEqual(['monthsAnswered'])
    expect(open(answered.left('expectations', 'months', { as: 'notYet', by: '2026-11-01' }))).toEqual([])
    expect(open(answered.left('expectations', 'months', { as: 'notYet', byTyped: 'soon' }))).toEqual(['monthsAnswered'])
  })
  test('a real difference waits for a reply, whichever it is', () => {
    const hopes = withHours().said('expectations', 'months', 1).said('expectations', 'sharers', 3)
    expect(open(hopes)).toEqual(['differencesAnswered'])
    for (const reply of ['fine', 'talk', 'change'] as const)
      expect(open(hopes.said('expectations', 'monthsReply', reply))).toEqual([])
  })
  test('short months are settled once they are covered or accepted', () => {
    const little = plan()
      .you({ hours: 2 })
      .said('expectations', 'months', 6)
      .said('expectations', 'sharers', 3)
      .said('expectations', 'hoursReply', 'fine')
    expect(open(little)).toEqual(['shortMonthsSettled'])
    expect(open(little.said('expectations', 'shortfall', 'covered'))).toEqual([])
    expect(open(little.said('expectations', 'shortfall', 'accepted'))).toEqual([])
  })
  test('the calendar alone opens nothing', () => {
    const date = fc.integer({ min: 0, max: 600 }).map((days) => addDays(begun, days))
    const built = fc
      .record({
        hours: fc.integer({ min: 0, max: 45 }),
        months: fc.integer({ min: 0, max: 20 }),
        first: fc.option(fc.integer({ min: 10, max: 250 }), { nil: undefined }),
        wish: fc.option(fc.integer({ min: 10, max: 250 }), { nil: undefined }),
      })
      .map(({ hours, months, first, wish }) => {
        const said = withHours()
          .you({ hours })
          .said('expectations', 'months', months)
          .said('expectations', 'organizing', 4)
          .said('expectations', 'giving', 6)
        const wished =
          wish === undefined ? said : said.said('about', 'wish', `${addDays(begun, wish)}/${addDays(begun, wish + 30)}`)
        return first === undefined ? wished : wished.said('timeline', 'firstMeeting', addDays(begun, first))
      })
    fc.assert(
      fc.property(built, date, date, (each, one, other) => {
        expect(open(each, one)).toEqual(open(each, other))
      }),
      { numRuns: 60 },
    )
  })
})

describe('months ahead', () => {
  test('go from this month to the first direction review', () => {
    expect(monthsAhead(plan().now(begun)).map(({ month }) => month)).toEqual([
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
      '2027-04',
    ])
    expect(monthsAhead(plan().now('2027-01-10')).at(0)?.month).toBe('2027-01')
  })
  test('late tasks ask for their hours this month, done ones for none', () => {
    const needed = (built: PlanBuilder) => monthsAhead(built.now('2026-11-02'))[0]?.needed ?? 0
    // October's four hours of looking for groups are late in November.
    expect(needed(plan()) - needed(plan().override('lookForGroups', { state: 'done', on: '2026-10-10' }))).toBe(4)
  })
  test('somebody who leaves takes the offered hours along', () => {
    const built = withHours().with('people', { id: 'ada', stance: 'agreed', hours: 6, until: '2026-11-20' })
    const offered = monthsAhead(built.now(begun)).map((each) => each.offered)
    expect(offered.slice(0, 3)).toEqual([86, 86, 80])
  })
  test('nothing falls short where enough is offered', () => {
    expect(fallsShort(withHours().now(begun))).toBe(false)
    expect(fallsShort(plan().you({ hours: 2 }).now(begun))).toBe(true)
  })
})

test('substance says what was said, and how many differences wait', () => {
  expect(substance(plan().now(begun))).toEqual({ unanswered: 0 })
  expect(substance(withHours().said('expectations', 'months', 1).now(begun))).toEqual({
    months: 1,
    hours: 40,
    unanswered: 1,
  })
})
