import { expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { paperOf, textOf } from '#tests/support/paperText.ts'
import { welcomeAbout } from '#domain/documents/welcome.ts'
import { welcomeMaker } from './maker.ts'

const { full, empty, hidden } = plans
const letter = (plan: typeof full, naming: 'first' | 'none' = 'first') =>
  textOf(paperOf(welcomeMaker, plan.now(paperDay), naming))

test('a newcomer reads when, where, what happens, what stays private and whom to ask', () => {
  const text = letter(full)
  expect(text).toContain('Welcome to Open Chair')
  expect(text).toContain('Third Thursday of the month, 7 to 8:30 p.m.')
  expect(text).toContain('Where: Riverside Library, room 2, 1 Main Street')
  expect(text).toContain('90 minutes: Welcome; A poem.')
  expect(text).toContain('We keep to ourselves what is said, and who came.')
  expect(text).toContain('Contact: open-chair@example.org')
  expect(text).toContain('Ask for: Ruth')
  expect(text).toContain('alongside your care, never instead of it')
  expect(text).not.toMatch(/Miller|Person\d|555-/)
  expect(welcomeAbout.missing(full.now(paperDay))).toEqual([])
})

test('nobody is named who did not say that they may be public, and no home', () => {
  expect(letter(full.you({ mayBePublic: 'no' }))).not.toContain('Ruth')
  const home = full
    .with('places', { id: 'home', kind: 'home', name: 'At Ruth’s', address: '7 Elm Street' })
    .said('place', 'chosen', 'home')
  expect(letter(home, 'none')).not.toMatch(/Ruth|Elm/)
})

test('a hidden group shows neither its name, day nor place; an empty plan has lines to write on', () => {
  expect(letter(hidden)).not.toMatch(/Open Chair|Riverside|Thursday|7:00|March/)
  expect(letter(empty, 'none')).toContain('Contact: ____')
  expect(welcomeAbout.missing(empty.now(paperDay)).map(({ what }) => what)).toContain('contact')
})
