import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markOf, passageKey, passageState } from './passages.ts'

test('a passage is kept under its document', () => {
  expect(passageKey('charter', 'purpose')).toBe('charter/purpose')
})

test('what was kept stands, and is marked once the app would say something else', () => {
  const kept = { of: markOf('We meet on Thursdays.') }
  expect(passageState(undefined, 'We meet on Thursdays.')).toBe('ours')
  expect(passageState(kept, 'We meet on Thursdays.')).toBe('own')
  expect(passageState(kept, 'We meet on Fridays.')).toBe('changed')
})

test('the mark has one length, and other words have another mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
      expect(markOf(one)).toMatch(/^[0-9a-f]{16}$/)
      expect(markOf(one) === markOf(other)).toBe(one === other)
    }),
  )
})
