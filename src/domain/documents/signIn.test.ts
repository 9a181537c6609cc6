import { describe, expect, test } from 'vitest'
import { extremePlan, fullPlan, hiddenPlan, paperDay } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { signInAbout, signInFacts } from './signIn.ts'

describe('sign-in sheet', () => {
  test('nothing said: lines for eighteen, no day', () => {
    expect(signInFacts(aPlan().now(paperDay))).toMatchObject({ group: undefined, date: undefined, lines: 18 })
    expect(signInAbout.missing(aPlan().now(paperDay)).map(({ what }) => what)).toEqual(['groupName', 'firstMeeting'])
    expect(signInAbout.missing(fullPlan.now(paperDay))).toEqual([])
  })

  test('the next meeting, and lines for as many as may come', () => {
    expect(signInFacts(fullPlan.now(paperDay))).toMatchObject({ group: 'Steady Hands', date: '2026-11-24', lines: 18 })
    expect(signInFacts(extremePlan.now(paperDay))).toMatchObject({ date: '2027-03-04', lines: 24 })
    expect(signInFacts(aPlan().said('purpose', 'sizeMany', 100000).now(paperDay)).lines).toBe(40)
  })

  test('a hidden group has no name on it, and nobody heard of it from a flyer', () => {
    expect(signInFacts(hiddenPlan.now(paperDay))).toMatchObject({ group: undefined, ways: ['wordOfMouth', 'referral'] })
    expect(signInAbout.missing(hiddenPlan.now(paperDay)).map(({ what }) => what)).toEqual(['firstMeeting'])
  })
})
