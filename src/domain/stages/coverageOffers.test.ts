import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { categories } from '../plan/choices.ts'
import { connectionOffers, gatekeepers, offered, offersNow, usefulKinds } from './coverageOffers.ts'

const today = '2026-11-23'
const first = (plan: ReturnType<typeof aPlan>) => offersNow(plan.now(today)).first.map((offer) => offer.id)

describe('whom to tell', () => {
  test('starts with those who fit the concern', () => {
    expect(first(aPlan().said('about', 'category', 'grief'))).toEqual([
      'funeralHome',
      'coroner',
      'hospital',
      'clergy',
      'familyDoctor',
    ])
    expect(first(aPlan().said('about', 'category', 'addiction'))[0]).toBe('courts')
    expect(first(aPlan().said('about', 'category', 'abuse'))[0]).toBe('specialistService')
    expect(first(aPlan())).toEqual(['familyDoctor', 'nationalBody', 'clearinghouse', 'socialWorker', 'helpline'])
  })

  test.each(categories)('%s: each suggestion stands once', (category) => {
    const { first: shown, more } = offersNow(
      aPlan().said('about', 'category', category).said('about', 'hidden', 'no').now(today),
    )
    const ids = [...shown, ...more].map((offer) => offer.id)
    expect(ids.toSorted()).toEqual(connectionOffers.map((offer) => offer.id).toSorted())
    expect(shown).toHaveLength(5)
  })

  test('what was taken is suggested no more, and comes back when it is removed', () => {
    const plan = aPlan().with('connections', { id: 'x', std: 'familyDoctor', kind: 'health' })
    expect(first(plan)).not.toContain('familyDoctor')
    expect(first(plan.edit({ kind: 'remove', list: 'connections', id: 'x' }))).toContain('familyDoctor')
  })

  test('a group that must stay hidden is offered no public list and no press', () => {
    const { first: shown, more } = offersNow(aPlan().said('about', 'hidden', 'yes').now(today))
    expect([...shown, ...more].map((offer) => offer.kind)).not.toContain('listing')
    expect([...shown, ...more].map((offer) => offer.kind)).not.toContain('media')
    expect(usefulKinds(aPlan().said('about', 'hidden', 'yes').now(today))).not.toContain('media')
  })

  test('the national organization comes with its name where that is known', () => {
    const plan = aPlan().said('about', 'national', 'yes').said('about', 'nationalName', 'Stroke Association')
    const national = connectionOffers.find((offer) => offer.id === 'nationalBody')
    if (!national) throw new Error('missing')
    expect(offered(plan.now(today), national)).toEqual({
      std: 'nationalBody',
      kind: { value: 'national' },
      organization: { value: 'Stroke Association' },
    })
    expect(offered(aPlan().now(today), national)).toEqual({ std: 'nationalBody', kind: { value: 'national' } })
  })
})

describe('the whole list', () => {
  const whole = (plan: ReturnType<typeof aPlan>) => gatekeepers(plan.now(today))
  const fitting = (category: (typeof categories)[number]) =>
    whole(aPlan().said('about', 'category', category).said('about', 'hidden', 'no')).fitting.map((each) => each.id)

  // Field guide, section 7: coroner and funeral directors for bereavement; which others fit a concern is our suggestion.
  test.each([
    ['grief', ['funeralHome', 'coroner', 'hospital', 'clergy']],
    ['widowhood', ['funeralHome', 'coroner', 'seniorServices', 'clergy']],
    ['addiction', ['courts', 'therapist', 'publicHealth', 'employeeHelp']],
    ['parenting', ['school', 'publicHealth']],
    ['illness', ['hospital', 'nurses', 'pharmacy', 'insurer', 'seniorServices']],
    ['disability', ['school', 'hospital', 'nurses', 'insurer']],
    ['pregnancy', ['hospital', 'nurses', 'publicHealth']],
    ['mentalHealth', ['studentCounseling', 'therapist', 'pharmacy', 'employeeHelp']],
    ['divorce', ['courts', 'school', 'therapist', 'clergy']],
    ['abuse', ['specialistService', 'courts', 'therapist']],
    ['other', []],
  ] as const)('%s begins with %j', (category, ids) => {
    expect(fitting(category)).toEqual(ids)
  })

  test.each(categories)('%s: everybody stands in it once', (category) => {
    const { fitting: ahead, byKind } = whole(aPlan().said('about', 'category', category).said('about', 'hidden', 'no'))
    const ids = [...ahead, ...byKind.flatMap((each) => each.gatekeepers)].map((each) => each.id)
    expect(ids.toSorted()).toEqual(connectionOffers.map((offer) => offer.id).toSorted())
    for (const { kind, gatekeepers: own } of byKind)
      expect(new Set(own.map((each) => each.kind))).toEqual(new Set([kind]))
    expect(new Set(byKind.map((each) => each.kind)).size).toBe(byKind.length)
  })

  test('without a concern nobody comes first', () => {
    expect(whole(aPlan()).fitting).toEqual([])
  })

  test('who was taken keeps the place, and leads to the connection', () => {
    const plan = aPlan().said('about', 'category', 'grief').with('connections', { id: 'x', std: 'coroner' })
    expect(whole(plan).fitting.map((each) => [each.id, each.taken])).toEqual([
      ['funeralHome', undefined],
      ['coroner', 'x'],
      ['hospital', undefined],
      ['clergy', undefined],
    ])
  })

  test('of a hidden group has no list, no newspaper and no station', () => {
    const { byKind } = whole(aPlan().said('about', 'hidden', 'yes'))
    expect(byKind.map((each) => each.kind)).not.toEqual(expect.arrayContaining(['listing']))
    expect(byKind.map((each) => each.kind)).not.toEqual(expect.arrayContaining(['media']))
    expect(byKind.length).toBeGreaterThan(8)
  })
})
