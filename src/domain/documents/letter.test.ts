import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { factSheetAbout, factSheetFacts } from './factSheet.ts'
import { letterAbout, letterFacts } from './letter.ts'

const { empty, full, hidden, half } = plans

describe('facts of the letter', () => {
  test('it is signed by somebody who may be public, and by nobody else', () => {
    expect(letterFacts(full.now(paperDay), 'full').signed).toBe('Ruth Miller')
    expect(letterFacts(full.you({ mayBePublic: 'no' }).now(paperDay), 'full')).not.toHaveProperty('signed')
    expect(letterAbout.namingAtFirst(full.now(paperDay))).toBe('first')
    expect(letterAbout.namingAtFirst(full.you({ mayBePublic: 'no' }).now(paperDay))).toBe('none')
  })

  test('whoever answers the contact signs before the founder, once they may be public', () => {
    const plan = full.with('duties', { std: 'publicContact', holder: 'p1' })
    expect(letterFacts(plan.now(paperDay), 'first').signed).toBe('Ruth')
    const open = plan.edit({ kind: 'change', list: 'people', id: 'p1', field: 'mayBePublic', answer: { value: 'yes' } })
    expect(letterFacts(open.now(paperDay), 'first').signed).toBe('Person1')
  })

  test('one founder alone, or several', () => {
    expect(letterFacts(half.now(paperDay), 'none').several).toBe(false)
    expect(letterFacts(full.now(paperDay), 'none').several).toBe(true)
  })

  test('full: nothing is missing; empty: all of it', () => {
    expect(letterAbout.missing(full.now(paperDay))).toEqual([])
    expect(letterAbout.missing(empty.now(paperDay)).map(({ what }) => what)).toEqual([
      'problem',
      'audience',
      'mayCome',
      'ages',
      'openness',
      'groupName',
      'rhythm',
      'firstMeeting',
      'area',
      'place',
      'contact',
    ])
  })

  test('of a hidden group it holds neither name, day, hour, place nor area', () => {
    expect(JSON.stringify(letterFacts(hidden.now(paperDay), 'none'))).not.toMatch(
      /Open Chair|Riverside|Main Street|19:00|2027/,
    )
  })
})

describe('facts of the fact sheet', () => {
  test('what was agreed about crises and money stays inside: it names people', () => {
    const facts = factSheetFacts(full.now(paperDay))
    expect(facts).toMatchObject({
      isCrisisSettled: true,
      money: 'basket',
      checkedOn: '2026-11-01',
      statement: 'We meet so that nobody has to be alone with it.',
    })
    expect(JSON.stringify(facts)).not.toMatch(/Person\d|555-0199|Ruth/)
  })

  test('who stands behind it', () => {
    expect(factSheetFacts(full.now(paperDay)).ties.isNew).toBe(false)
    expect(factSheetAbout.missing(full.now(paperDay)).map(({ what }) => what)).toEqual(['direction'])
    const own = full.said('about', 'direction', 'start')
    expect(factSheetFacts(own.now(paperDay)).ties.isNew).toBe(true)
    expect(factSheetFacts(own.said('purpose', 'program', 'smart').now(paperDay)).ties).toMatchObject({
      isNew: false,
      program: 'smart',
    })
    const under = full
      .said('about', 'direction', 'affiliate')
      .said('about', 'national', 'yes')
      .said('about', 'nationalName', 'Widowed Friends')
    expect(factSheetFacts(under.now(paperDay)).ties).toMatchObject({ isAffiliated: true, body: 'Widowed Friends' })
    const tied = own
      .said('about', 'national', 'yes')
      .said('about', 'nationalName', 'Widowed Friends')
      .said('about', 'affiliationGives', 'A handbook')
    expect(factSheetFacts(tied.now(paperDay)).ties).toMatchObject({
      isNew: false,
      isTied: true,
      body: 'Widowed Friends',
    })
    expect(factSheetFacts(own.said('about', 'approvalNeeded', 'yes').now(paperDay)).ties.isNew).toBe(false)
  })
})
