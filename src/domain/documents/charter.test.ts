import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { charterAbout, charterFacts } from './charter.ts'

const { empty, full, hidden, half } = plans

describe('facts of the charter', () => {
  test('leaders are named as asked', () => {
    const leaders = (naming: Parameters<typeof charterFacts>[1]) =>
      charterFacts(full.now(paperDay), naming).firstLeaders
    expect(leaders('full')).toEqual(['Ruth Miller', 'Person1 Lastname1'])
    expect(leaders('initials')).toEqual(['R. M.', 'P. L.'])
    expect(leaders('none')).toEqual([])
    expect(charterAbout.namingAtFirst(full.now(paperDay))).toBe('first')
    expect(charterAbout.namingAtFirst(hidden.now(paperDay))).toBe('initials')
  })

  test('it is a draft until members have confirmed every decision', () => {
    expect(charterFacts(full.now(paperDay), 'none')).toMatchObject({ isConfirmed: false, reviewOn: '2027-09-16' })
    const one = full.with('decisions', { std: 'statement', state: 'confirmed', decidedOn: '2026-11-10' })
    expect(charterFacts(one.now(paperDay), 'none')).toMatchObject({ isConfirmed: true, agreedOn: '2026-11-10' })
    const two = one.with('decisions', { std: 'money', state: 'agreed', decidedOn: '2026-11-12' })
    expect(charterFacts(two.now(paperDay), 'none').isConfirmed).toBe(false)
    expect(charterFacts(two.now(paperDay), 'none')).not.toHaveProperty('agreedOn')
  })

  test('a review that has gone by is no review date', () => {
    expect(charterFacts(full.now('2027-10-01'), 'none')).not.toHaveProperty('reviewOn')
  })

  test('a hidden group’s charter tells members what keeps them safe, and neither day nor place', () => {
    const facts = charterFacts(hidden.now(paperDay), 'initials')
    expect(facts).toMatchObject({ excluded: 'Whoever harms somebody now', service: 'House of Safety, 555-0111' })
    expect(JSON.stringify(facts)).not.toMatch(/Riverside|Main Street|19:00|2027-03/)
    expect(charterAbout.missing(hidden.now(paperDay))).toEqual([])
  })

  test('what is missing: all of an empty plan, the program online, nothing of a full one', () => {
    expect(charterAbout.missing(full.now(paperDay))).toEqual([])
    expect(charterAbout.missing(empty.now(paperDay))).toHaveLength(18)
    const whats = charterAbout.missing(half.now(paperDay)).map(({ what }) => what)
    expect(whats).toContain('platform')
    expect(whats).not.toContain('place')
  })
})
