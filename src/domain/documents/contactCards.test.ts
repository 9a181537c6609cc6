import { describe, expect, test } from 'vitest'
import { fullPlan, hiddenPlan, paperDay } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { contactCardsAbout, contactCardsFacts } from './contactCards.ts'

describe('contact cards', () => {
  test('nothing settled: three plain consents, a keeper and a day to fill in', () => {
    expect(contactCardsFacts(aPlan().now(paperDay), 'first')).toEqual({
      count: 2,
      consents: ['call', 'text', 'email'],
      keeper: undefined,
      hours: undefined,
      deletion: undefined,
      hidden: false,
    })
    expect(contactCardsAbout.missing(aPlan().now(paperDay))).toEqual([
      { what: 'contactKeeper', at: 'coreGroup/duties' },
      { what: 'deletion', at: 'purpose/between' },
    ])
  })

  test('what was settled between meetings; a phone list becomes a question each time', () => {
    expect(contactCardsFacts(fullPlan.now(paperDay), 'first')).toMatchObject({
      consents: ['call', 'text', 'email', 'buddy', 'chat', 'ask'],
      keeper: 'Ben',
      hours: '9 to 8',
      deletion: { as: 'afterWeeks', weeks: 4 },
    })
    expect(contactCardsFacts(fullPlan.now(paperDay), 'none').keeper).toBeUndefined()
    expect(contactCardsAbout.missing(fullPlan.now(paperDay))).toEqual([])
  })

  test('the holder of the duty keeps them while nobody else is named', () => {
    const plan = aPlan()
      .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
      .with('duties', { std: 'contactList', holder: 'ines' })
      .said('purpose', 'betweenDeletion', 'onLeaving')
      .said('purpose', 'between', ['email'])
    expect(contactCardsFacts(plan.now(paperDay), 'first')).toMatchObject({
      keeper: 'Ines',
      deletion: { as: 'onLeaving' },
    })
  })

  test('a hidden group names nobody at first', () =>
    expect(contactCardsAbout.namingAtFirst(hiddenPlan.now(paperDay))).toBe('none'))
})
