import { describe, expect, test } from 'vitest'
import { fullPlan, hiddenPlan, paperDay } from '#tests/support/roomPlans.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { cashSheetAbout, cashSheetFacts } from './cashSheet.ts'

describe('cash sheet', () => {
  test('nothing said: all of it is filled in by hand', () => {
    expect(Object.values(cashSheetFacts(aPlan().now(paperDay), 'initials')).every((fact) => fact === undefined)).toBe(
      true,
    )
    expect(cashSheetAbout.missing(aPlan().now(paperDay)).map(({ what }) => what)).toEqual([
      'groupName',
      'money',
      'cashHands',
    ])
  })

  test('from the answers about money; names in free words only where people are named', () => {
    expect(cashSheetFacts(fullPlan.now(paperDay), 'initials')).toEqual({
      group: 'Steady Hands',
      way: 'basket',
      note: undefined,
      keeper: 'D.',
      checker: 'B. C.',
      year: 400,
      seen: 'eachMeeting',
    })
    expect(cashSheetFacts(fullPlan.now(paperDay), 'full')).toMatchObject({
      checker: 'Ben Carter',
      note: 'A tin, counted on the spot.',
    })
    expect(cashSheetAbout.missing(fullPlan.now(paperDay))).toEqual([])
  })

  test('one person for both: nobody checks, and that is missing', () => {
    const now = fullPlan.said('purpose', 'cashChecker', 'dev').now(paperDay)
    expect(cashSheetFacts(now, 'initials').checker).toBeUndefined()
    expect(cashSheetAbout.missing(now)).toEqual([{ what: 'cashHands', at: 'purpose/cash' }])
  })

  test('no costs: nobody has to keep money', () => {
    const now = fullPlan.said('purpose', 'money', 'none').now(paperDay)
    expect(cashSheetFacts(now, 'initials')).toMatchObject({ way: 'none', keeper: undefined, year: undefined })
    expect(cashSheetAbout.missing(now)).toEqual([])
  })

  test('a hidden group has no name on it', () => {
    expect(cashSheetFacts(hiddenPlan.now(paperDay), 'none').group).toBeUndefined()
    expect(cashSheetAbout.namingAtFirst(hiddenPlan.now(paperDay))).toBe('none')
  })
})
