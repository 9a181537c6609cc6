import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { nameFor } from './names.ts'
import { namingAtFirst, noticeFacts } from './notice.ts'

const today = '2026-11-23'
const full = aPlan()
  .you({ name: 'Ruth Miller', reach: '555-0142' })
  .said('about', 'problem', 'caring for a partner with Parkinson’s')
  .said('about', 'area', 'Riverside')
  .said('connections', 'publicContact', 'start@example.org')
  .said('coreGroup', 'noticeReplyBy', '2027-01-15')

describe('facts of the notice', () => {
  test('nothing said: every line is a gap', () => {
    expect(noticeFacts(aPlan().now(today), 'first').gaps).toEqual(['problem', 'area', 'name', 'contact', 'replyBy'])
  })

  test('all said: no gap, and never more than the first name', () => {
    expect(noticeFacts(full.now(today), 'first')).toEqual({
      problem: 'caring for a partner with Parkinson’s',
      area: 'Riverside',
      name: 'Ruth',
      contact: 'start@example.org',
      replyBy: '2027-01-15',
      inRoom: true,
      online: false,
      hidden: false,
      several: false,
      gaps: [],
    })
  })

  test('a private number never gets onto it', () => {
    const facts = noticeFacts(aPlan().you({ reach: '555-0142' }).now(today), 'first')
    expect(JSON.stringify(facts)).not.toContain('555')
    expect(facts.gaps).toContain('contact')
    // Not even where somebody wrote their own number into the group's contact.
    const own = aPlan().you({ reach: '555-0142', mayBePublic: 'no' }).said('connections', 'publicContact', '555-0142')
    expect(noticeFacts(own.now(today), 'first').contact).toBeUndefined()
  })

  test('without a name, the name is no gap', () => {
    const facts = noticeFacts(full.now(today), 'none')
    expect(facts).not.toHaveProperty('name')
    expect(facts.gaps).toEqual([])
  })

  test('a group online needs no town; a hidden one names none', () => {
    expect(noticeFacts(full.said('about', 'setting', 'online').now(today), 'none')).toMatchObject({
      online: true,
      inRoom: false,
      gaps: [],
    })
    const hidden = noticeFacts(full.said('about', 'hidden', 'yes').now(today), 'none')
    expect(hidden).not.toHaveProperty('area')
    expect(hidden.gaps).toEqual([])
    expect(noticeFacts(full.said('about', 'category', 'abuse').now(today), 'none')).not.toHaveProperty('area')
  })

  test('it names the founder only once they said that their name may be public', () => {
    expect(namingAtFirst(full.now(today))).toBe('none')
    expect(namingAtFirst(full.you({ mayBePublic: 'no' }).now(today))).toBe('none')
    expect(namingAtFirst(full.you({ mayBePublic: 'yes' }).now(today))).toBe('first')
  })
})

test.each([
  ['Ruth Miller', 'Ruth', 'R. M.'],
  ['  Ruth ', 'Ruth', 'R.'],
  ['R.', 'R.', 'R.'],
  ['🌻', '🌻', '🌻.'],
  ['   ', undefined, undefined],
])('%j as first name and initials', (name, first, initials) => {
  expect(nameFor('first', name)).toBe(first)
  expect(nameFor('initials', name)).toBe(initials)
  expect(nameFor('none', name)).toBeUndefined()
})
