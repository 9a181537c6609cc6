import { describe, expect, test } from 'vitest'
import { fullPlan, hiddenPlan, paperDay } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { crisisCardAbout, crisisCardFacts } from './crisisCard.ts'

describe('crisis card', () => {
  test('blank by default: nothing agreed, nobody named, no place', () => {
    expect(crisisCardFacts(aPlan().now(paperDay), 'first')).toEqual({
      group: undefined,
      several: false,
      inRoom: true,
      online: false,
      leads: undefined,
      stepsOut: undefined,
      agreed: undefined,
      checkedOn: undefined,
      limits: undefined,
      place: undefined,
      service: undefined,
    })
    expect(crisisCardAbout.missing(aPlan().now(paperDay)).map(({ what, at }) => `${what} ${at}`)).toEqual([
      'crisis purpose/privacy',
      'crisisChecked purpose/privacy',
      'limits purpose/privacy',
      'twoLeaders purpose/order',
      'place place/compare',
    ])
  })

  test('who steps out, where we are, what was agreed, when numbers were checked', () => {
    expect(crisisCardFacts(fullPlan.now(paperDay), 'first')).toMatchObject({
      leads: 'Ben',
      stepsOut: 'Dev',
      agreed: 'Dev steps out. Ben stays.\nWe call together.',
      checkedOn: '2026-11-20',
      place: { name: 'Riverside Library', address: '4 Mill Lane' },
    })
    expect(crisisCardAbout.missing(fullPlan.now(paperDay))).toEqual([])
  })

  test('without names, words that name people are left out too', () =>
    expect(crisisCardFacts(fullPlan.now(paperDay), 'none')).toMatchObject({
      leads: undefined,
      stepsOut: undefined,
      agreed: undefined,
    }))

  test('a question left to the core group is a gap', () =>
    expect(
      crisisCardFacts(fullPlan.left('purpose', 'crisis', { as: 'askGroup' }).now(paperDay), 'first').agreed,
    ).toBeUndefined())

  test('a hidden group: neither place nor the service that would tell', () => {
    const plan = hiddenPlan.said('about', 'specialistService', 'Safe Harbor helpline').now(paperDay)
    expect(crisisCardFacts(plan, 'first')).toMatchObject({ group: undefined, place: undefined, service: undefined })
    expect(crisisCardAbout.missing(plan).map(({ what }) => what)).not.toContain('place')
  })
})
