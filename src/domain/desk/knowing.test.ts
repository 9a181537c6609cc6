import { expect, test } from 'vitest'
import { added, changed, isLongAgo, moved, putBack, removed } from './knowing.ts'
import { newLibrary } from './library.ts'

const library = ['p1', 'p2', 'p3'].reduce((all, id) => added(all, 'place', id), added(newLibrary(), 'group', 'g1'))
const ids = ({ known }: typeof library) => known.map(({ id }) => id).join(' ')

test('a thing moves among its kind, and no further than its end', () => {
  expect(ids(moved(library, 'p3', -1))).toBe('g1 p1 p3 p2')
  expect(moved(library, 'p1', -1)).toBe(library)
  expect(moved(library, 'g1', 1)).toBe(library)
  expect(moved(library, 'nobody', 1)).toBe(library)
})

test('what is put back stands where it stood, once', () => {
  const known = library.known.find(({ id }) => id === 'p2')
  if (!known) throw new Error('p2')
  const without = removed(library, 'p2')
  expect(ids(putBack(without, known, 'p3'))).toBe('g1 p1 p2 p3')
  expect(ids(putBack(removed(without, 'p3'), known, 'p3'))).toBe('g1 p1 p2')
  expect(putBack(library, known, 'p3')).toBe(library)
})

test('a year after it was confirmed, a thing is worth a call', () => {
  const at = (confirmedOn?: string) =>
    changed(library, 'p1', confirmedOn === undefined ? {} : { confirmedOn }).known.some((each) =>
      isLongAgo(each, '2026-11-23'),
    )
  expect([at(), at('2026-01-01'), at('2025-11-24'), at('2025-11-23')]).toEqual([false, false, false, true])
})
