import { describe, expect, test } from 'vitest'
import { extremePlan, fullPlan, halfPlan, hiddenPlan, paperDay } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { runningOrderAbout, runningOrderFacts } from './runningOrder.ts'

const facts = (plan: typeof fullPlan, naming: 'full' | 'first' | 'none' = 'first') =>
  runningOrderFacts(plan.now(paperDay), naming)

describe('running order of the first meeting', () => {
  test('nothing said: the guide’s order and rules stand in, nobody is appointed but the founder alone', () => {
    const empty = facts(aPlan())
    expect(empty).toMatchObject({
      date: undefined,
      start: undefined,
      end: undefined,
      expected: undefined,
      isOurOrder: true,
      areOurRules: true,
      next: undefined,
      several: false,
    })
    expect(empty.lines.map(({ from }) => from)).toEqual([0, 5, 10, 15, 35, 70, 80, 85])
    expect(facts(aPlan().you({ name: 'Ruth' })).hands).toEqual({
      leads: 'Ruth',
      stepsOut: undefined,
      welcomes: undefined,
      keepsTime: undefined,
      opens: undefined,
      hosts: undefined,
      takesNotes: undefined,
    })
  })

  test('minute by minute from the parts; after a part without minutes the time is unknown', () => {
    expect(facts(halfPlan).lines).toMatchObject([
      { std: 'welcome', from: 0, minutes: 5, each: undefined },
      { title: 'A song', from: 5, minutes: undefined },
      { std: 'sharing', from: undefined, minutes: 30, each: 6 },
    ])
    expect(facts(halfPlan).isOurOrder).toBe(false)
  })

  test('times of day from the start, speaking time from the number expected', () => {
    const full = facts(fullPlan)
    expect(full).toMatchObject({
      date: '2026-10-20',
      start: '18:30',
      end: '20:00',
      expected: 8,
      next: '2026-10-27',
      place: 'Riverside Library',
      platform: 'Meet Room',
    })
    expect(full.lines.find(({ std }) => std === 'sharing')).toMatchObject({ at: '19:05', each: 4 })
    expect(full.lines.at(-1)).toMatchObject({ std: 'closing', at: '19:55', each: 0 })
    expect(facts(extremePlan).lines.find(({ std }) => std === 'sharing')?.each).toBe(1)
  })

  test('who leads, who steps out: two people, never one for both', () => {
    expect(facts(fullPlan).hands).toMatchObject({ leads: 'Ben', stepsOut: 'Dev', hosts: 'Dev', keepsTime: undefined })
    expect(facts(fullPlan.said('purpose', 'firstLeaders', ['dev'])).hands).toMatchObject({
      leads: 'Dev',
      stepsOut: 'Ana',
    })
    expect(facts(fullPlan, 'none').hands).toMatchObject({ leads: undefined, stepsOut: undefined })
  })

  test('the third Thursday, and once a month only: the next date keeps the rhythm', () => {
    const monthly = aPlan()
      .said('timeline', 'firstMeeting', '2027-03-18')
      .said('purpose', 'rhythm', 'monthly')
      .said('purpose', 'weekday', '4')
      .said('purpose', 'nth', ['3'])
    expect(facts(monthly).next).toBe('2027-04-15')
  })

  test('a meeting past midnight, and parts that are too long', () => {
    const late = fullPlan.said('purpose', 'startTime', '23:30')
    expect(facts(late).end).toBe('01:00')
    const long = fullPlan.with('parts', { std: 'sharing', minutes: 200 })
    expect(runningOrderAbout.missing(long.now(paperDay)).map(({ what }) => what)).toContain('orderFits')
  })

  test('a hidden group: neither name, topic nor place', () => {
    const hidden = facts(hiddenPlan)
    expect(hidden).toMatchObject({ group: undefined, place: undefined, hidden: true })
    expect(JSON.stringify(hidden)).not.toMatch(/violence|shelter|Secret|Riverside|555|@/i)
    expect(hidden.rules.map(({ std }) => std)).toContain('noHarm')
  })

  test('what is missing, with its page', () => {
    expect(runningOrderAbout.missing(aPlan().now(paperDay)).map(({ what, at }) => `${what} ${at}`)).toEqual([
      'problem about/concern',
      'firstMeeting timeline/date',
      'rhythm purpose/order',
      'startTime purpose/order',
      'length purpose/order',
      'turnout expectations/effort',
      'parts purpose/order',
      'twoLeaders purpose/order',
      'rules purpose/rules',
      'confidentiality purpose/privacy',
      'limits purpose/privacy',
    ])
    expect(runningOrderAbout.missing(fullPlan.now(paperDay)).map(({ what }) => what)).toEqual(['parts', 'rules'])
  })
})
