import { describe, expect, test } from 'vitest'
import { fullPlan, halfPlan, hiddenPlan, paperDay } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { dutyCardsAbout, dutyCardsFacts } from './dutyCards.ts'

const full = fullPlan.now(paperDay)
const card = (title: string, naming: 'full' | 'first' | 'initials' | 'none' = 'first') =>
  dutyCardsFacts(full, naming).cards.find((each) => (each.std ?? each.title) === title)

describe('duty cards', () => {
  test('nothing shared out: the duties every group needs, open, with our estimate of the hours', () => {
    const { cards } = dutyCardsFacts(aPlan().now(paperDay), 'first')
    expect(cards.map((each) => each.std)).toEqual([
      'publicContact',
      'facilitating',
      'placeAndKeys',
      'outreachLog',
      'coFacilitating',
    ])
    expect(cards.every((each) => each.holder === undefined && each.hours?.isEstimate)).toBe(true)
    expect(dutyCardsAbout.missing(aPlan().now(paperDay))).toEqual([{ what: 'duties', at: 'coreGroup/duties' }])
  })

  test('who holds it, stands in, comes next, and until when', () => {
    expect(card('publicContact')).toMatchObject({
      holder: 'Ana',
      deputy: 'Dev',
      successor: 'Dev',
      until: '2027-04-01',
      handOver: 'The password is in the blue folder.',
    })
    expect(card('publicContact', 'full')).toMatchObject({ holder: 'Ana Lopez' })
    expect(card('publicContact', 'initials')).toMatchObject({ holder: 'A. L.', deputy: 'D.' })
    expect(card('publicContact', 'none')).toMatchObject({
      holder: undefined,
      deputy: undefined,
      successor: undefined,
      handOver: undefined,
    })
  })

  test('the online host may be named on the page “Online”; who left holds nothing; who may not be listed is not named', () => {
    expect(card('onlineHost')).toMatchObject({ holder: 'Dev', deputy: undefined })
    expect(card('timekeeping')?.holder).toBeUndefined()
    expect(card('Flowers')).toMatchObject({
      std: undefined,
      holder: undefined,
      hours: { before: undefined, after: 1, isEstimate: false },
    })
  })

  test('what is missing leads to the duty itself', () => {
    const now = halfPlan.now(paperDay)
    expect(dutyCardsAbout.missing(now)).toEqual([
      { what: 'deputy', at: 'coreGroup/duties', item: now.lists.duties[0]?.id },
      { what: 'holder', at: 'coreGroup/duties', item: now.lists.duties[1]?.id },
    ])
    expect(dutyCardsAbout.missing(full).map(({ what }) => what)).toEqual(['holder'])
  })

  test('a hidden group has no name on it, and its people initials', () => {
    const hidden = hiddenPlan.now(paperDay)
    expect(dutyCardsFacts(hidden, 'initials').group).toBeUndefined()
    expect(dutyCardsAbout.namingAtFirst(hidden)).toBe('initials')
    expect(dutyCardsAbout.namingAtFirst(full)).toBe('first')
  })
})
