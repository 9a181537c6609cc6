import { describe, expect, test } from 'vitest'
import { extremePlan, fullPlan, halfPlan, hiddenPlan, paperDay } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { reviewAbout, reviewFacts } from './review.ts'

const full = reviewFacts(fullPlan.now(paperDay), 'first')

describe('group review', () => {
  test('nothing said: no numbers, no day; the duties every group needs, open', () => {
    const empty = reviewFacts(aPlan().now(paperDay), 'first')
    expect(empty).toMatchObject({
      group: undefined,
      on: undefined,
      meetings: [],
      counted: 0,
      newcomers: undefined,
      enquiries: undefined,
      evaluation: undefined,
      last: undefined,
      suggestNext: undefined,
    })
    expect(empty.roles).toHaveLength(5)
    expect(reviewAbout.missing(aPlan().now(paperDay)).map(({ what }) => what)).toEqual([
      'reviewOn',
      'expectations',
      'duties',
    ])
  })

  test('numbers from the diary, and never a topic, a leader or a name of it', () => {
    expect(full.meetings.map(({ on, heads }) => [on, heads])).toEqual([
      ['2026-10-20', 7],
      ['2026-10-27', 5],
      ['2026-11-03', 8],
    ])
    expect(full).toMatchObject({ counted: 3, newcomers: 3, enquiries: { asked: 12, came: 8 } })
    expect(JSON.stringify(full)).not.toContain('Maria')
    expect(full.evaluation?.shares).toContainEqual({ ask: 'useful', yes: 6, forms: 7 })
    expect(full.evaluation?.wishes).toEqual(['Warmer room'])
  })

  test('what was expected beside how it is', () =>
    expect(full.expected).toEqual({
      months: { expected: 4, is: 1 },
      first: { expected: 8, is: 7 },
      later: { few: 6, many: 10, is: 8 },
      sharers: { expected: 4, is: 4 },
    }))

  test('the day: named by the last review, else set, else when it is due', () => {
    expect(full).toMatchObject({ on: '2027-04-20', last: { on: '2026-11-10', outcome: 'change' } })
    const dated = aPlan().said('timeline', 'firstMeeting', '2027-03-04').said('purpose', 'rhythm', 'weekly')
    expect(reviewFacts(dated.now(paperDay), 'first')).toMatchObject({ on: '2027-04-08', suggestNext: '2027-09-02' })
    expect(reviewFacts(dated.said('timeline', 'reviewOn', '2027-05-01').now(paperDay), 'first').on).toBe('2027-05-01')
    expect(reviewAbout.missing(dated.now(paperDay)).map(({ what }) => what)).toEqual([
      'reviewOn',
      'diary',
      'expectations',
      'duties',
    ])
  })

  test('roles: who holds them, until when, who comes next; who left is not named', () => {
    expect(full.roles.find(({ std }) => std === 'publicContact')).toMatchObject({
      holder: 'Ana',
      until: '2027-04-01',
      successor: 'Dev',
    })
    expect(full.roles.find(({ std }) => std === 'onlineHost')?.holder).toBe('Dev')
    expect(full.roles.find(({ std }) => std === 'timekeeping')?.holder).toBeUndefined()
    expect(reviewFacts(halfPlan.now(paperDay), 'none').roles.every(({ holder }) => holder === undefined)).toBe(true)
  })

  test('years of meetings: the last twelve are shown, all are counted', () => {
    const { meetings, counted, newcomers } = reviewFacts(extremePlan.now(paperDay), 'first')
    expect([meetings.length, counted, newcomers]).toEqual([12, 60, 60])
    expect(meetings.at(-1)?.on).toBe('2031-12-05')
  })

  test('a hidden group has no name on it', () =>
    expect(reviewFacts(hiddenPlan.now(paperDay), 'first').group).toBeUndefined())
})
