import { expect, test } from 'vitest'
import { bracketedLanguage } from '#tests/support/bracketed.ts'
import { languageFor, languages } from './offered.ts'

const other = { ...bracketedLanguage(), id: 'es' }
const offered = [languages[0], other] as const

test.each([
  [['es-MX', 'en-US'], 'es'],
  [['ES'], 'es'],
  [['de-AT', 'es-AR', 'en'], 'es'],
  [['en-GB', 'es'], 'en'],
  [['de-AT'], 'en'],
  [[], 'en'],
])('whoever reads %j reads the page in %s', (read, id) => {
  expect(languageFor(read, offered).id).toBe(id)
})
