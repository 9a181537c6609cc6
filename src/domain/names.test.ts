import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { namesIn, piecesOf } from './names.ts'

const names = namesIn(
  aPlan()
    .said('about', 'name', 'Evening Tide')
    .with('people', { name: 'Hope Larsen' })
    .with('places', { name: 'Riverside (hall)', address: '12 Mill Lane' })
    .now('2026-11-23'),
)
const kept = (text: string) => piecesOf(text, names).flatMap((piece) => (piece.isName ? [piece.text] : []))

test('names, first names, places and addresses are cut out of a sentence, and nothing is lost', () => {
  const text = 'Hope Larsen, Hope and Evening Tide meet at Riverside (hall), 12 Mill Lane.'
  expect(kept(text)).toEqual(['Hope Larsen', 'Hope', 'Evening Tide', 'Riverside (hall)', '12 Mill Lane'])
  expect(
    piecesOf(text, names)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})

test('a name inside a word is no name; addresses of mail and pages always are', () => {
  expect(kept('Hopeful people hope')).toEqual([])
  expect(piecesOf('', names)).toEqual([])
  expect(piecesOf('Write to tide@example.org', []).map((piece) => piece.isName)).toEqual([false, true])
})

test('a text of any length in the field of a name, and any number of names, are no trouble', () => {
  const many = Array.from({ length: 500 }, (_, at) => `${'Anna '.repeat(50)}${at}`)
  const text = `${many.join('; ')}; ${'x(['.repeat(100_000)}`
  const pieces = piecesOf(text, ['x(['.repeat(100_000), ...many])
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.filter((piece) => piece.isName)).toHaveLength(500)
})
