import { describe, expect, test } from 'vitest'
import { aPlan, type Fields } from '#tests/support/planBuilder.ts'
import { visitSheet } from './placeVisit.ts'

const sheet = (fields: Fields<'places'>) => {
  const [place] = aPlan().with('places', fields).now('2026-11-23').lists.places
  if (!place) throw new Error('no place')
  return visitSheet(place)
}

describe('the sheet for phone and visit', () => {
  test('of a place nobody knows: all by phone first, then what one must see', () => {
    const { phone, visit, known, ...rest } = sheet({ name: 'Library' })
    expect(phone).toEqual([
      'slot',
      'stepFree',
      'toilet',
      'free',
      'transit',
      'size',
      'longBooking',
      'kitchen',
      'inCharge',
      'cancelNotice',
    ])
    expect(visit).toEqual(['private', 'safeWalk', 'neutral', 'signs', 'lighting', 'hearing'])
    expect(known).toEqual([])
    expect(rest).toEqual({})
  })

  test('what is known moves over, with its note; “not known yet” does not', () => {
    const { phone, visit, known } = sheet({
      stepFree: 'partly',
      stepFreeNote: 'a lip',
      toilet: 'unknown',
      hearing: 'no',
      inCharge: 'Mr. Hale',
      cancelNotice: 0,
    })
    expect(known).toEqual([
      { criterion: 'stepFree', finding: 'partly', note: 'a lip' },
      { criterion: 'hearing', finding: 'no' },
    ])
    expect(phone).not.toContain('stepFree')
    expect(phone).not.toContain('inCharge')
    expect(phone).not.toContain('cancelNotice')
    expect(phone).toContain('toilet')
    expect(visit).not.toContain('hearing')
  })

  test('who learned it and when, as far as it was said', () => {
    expect(
      sheet({ phonedBy: 'ines', phonedOn: '2026-11-20', visitedOn: '2026-11-22', learnedBy: 'you' }),
    ).toMatchObject({
      phoned: { by: 'ines', on: '2026-11-20' },
      visited: { on: '2026-11-22' },
      learned: { by: 'you' },
    })
  })
})
