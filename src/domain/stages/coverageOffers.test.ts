import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { categories } from '../plan/choices.ts'
import { connectionOffers, offered, offersNow, usefulKinds } from './coverageOffers.ts'

const today = '2026-11-23'
const first = (plan: ReturnType<typeof aPlan>) => offersNow(plan.now(today)).first.map((offer) => offer.id)

describe('whom to tell', () => {
  test('starts with those who fit the concern', () => {
    expect(first(aPlan().said('about', 'category', 'grief'))).toEqual(['funeralHome', 'coroner', 'hospital', 'clergy', 'familyDoctor'])
    expect(first(aPlan().said('about', 'category', 'addiction'))[0]).toBe('courts')
    expect(first(aPlan().said('about', 'category', 'abuse'))[0]).toBe('specialistService')
    expect(first(aPlan())).toEqual(['familyDoctor', 'nationalBody', 'clearinghouse', 'socialWorker', 'helpline'])
  })

  test.each(categories)('%s: each suggestion stands once', (category) => {
    const { first: shown, more } = offersNow(aPlan().said('about', 'category', category).said('about', 'hidden', 'no').now(today))
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
    expect(offered(plan.now(today), national)).toEqual({ std: 'nationalBody', kind: { value: 'national' }, organization: { value: 'Stroke Association' } })
    expect(offered(aPlan().now(today), national)).toEqual({ std: 'nationalBody', kind: { value: 'national' } })
  })
})
