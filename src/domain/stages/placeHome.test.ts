import { describe, expect, test } from 'vitest'
import { aPlan, type Fields } from '#tests/support/planBuilder.ts'
import { noticeFacts } from '../documents/notice.ts'
import { messageFacts } from '../documents/message.ts'
import { homeGaps, isOnlyPlace, paperAddress } from './placeHome.ts'

const today = '2026-11-23'
const home = aPlan().with('places', { id: 'home', kind: 'home', address: '7 Elm Street', name: 'Ruth’s kitchen' })
const placeOf = (fields: Fields<'places'>) => {
  const [place] = aPlan().with('places', fields).now(today).lists.places
  if (!place) throw new Error('no place')
  return place
}

describe('a home', () => {
  test('keeps its address off paper; a public room shows it', () => {
    expect(paperAddress(placeOf({ kind: 'home', address: '7 Elm Street' }))).toBeUndefined()
    expect(paperAddress(placeOf({ kind: 'library', address: '4 Mill Lane' }))).toBe('4 Mill Lane')
  })

  test('has no place on the notice or in the message, even when it is the one chosen', () => {
    const now = home
      .said('about', 'area', 'Riverside')
      .said('place', 'chosen', 'home')
      .said('place', 'datesConfirmed', 'yes')
      .now(today)
    const said = JSON.stringify([noticeFacts(now, 'first'), messageFacts(now)])
    expect(said).toContain('Riverside')
    expect(said).not.toMatch(/Elm|kitchen/)
  })

  test('its questions are open until each is a yes', () => {
    expect(homeGaps(placeOf({ kind: 'home', homeTwo: 'yes', homeTold: 'no' }))).toEqual([
      'homeKnown',
      'homeTold',
      'homeUnlisted',
    ])
    expect(
      homeGaps(placeOf({ kind: 'home', homeTwo: 'yes', homeTold: 'yes', homeKnown: 'yes', homeUnlisted: 'yes' })),
    ).toEqual([])
    expect(homeGaps(placeOf({ kind: 'library' }))).toEqual([])
  })

  test('may be the only option, until another place is on the list', () => {
    expect(isOnlyPlace(home.now(today))).toBe(true)
    expect(isOnlyPlace(home.with('places', { name: 'Library' }).now(today))).toBe(false)
  })
})
