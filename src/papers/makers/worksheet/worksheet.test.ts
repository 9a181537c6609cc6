import { beforeAll, expect, test } from 'vitest'
import { loadOutlineWords, type OutlineWords } from '#wording/outline/outlineWords.ts'
import { loadWords } from '#lazy/language.ts'
import { sectionIds } from '#domain/plan/sections.ts'
import type { Bundles } from '#words/languages.ts'
import { plainText } from '../../text/plainText.ts'
import { worksheet } from './worksheet.ts'
import { language } from '#tests/support/language.ts'

let words: OutlineWords
let said: Bundles['documents']['worksheets']
let text: Bundles['papers']['text']
beforeAll(async () => {
  words = await loadOutlineWords(language)
  said = (await loadWords(language, 'documents')).worksheets
  text = (await loadWords(language, 'papers')).text
})

test.each(sectionIds)('the sheet of %s asks its questions with room to write, and shows no key of the code', (id) => {
  const sheet = plainText(worksheet(id, words, said), text)
  expect(sheet).toMatch(/____|\[ \]/)
  expect(sheet).not.toMatch(/\b(undefined|null|NaN)\b|\[object|[a-z][A-Z]/)
})

test('choices are boxes, lists are tables with blank rows, and the founder’s own questions are left out', () => {
  const about = plainText(worksheet('about', words, said), text)
  expect(about).toContain('[ ] Illness and health')
  expect(about).not.toContain('Why do you want this group?')
  const { blocks } = worksheet('coreGroup', words, said)
  expect(blocks).toContainEqual(expect.objectContaining({ kind: 'table', caption: 'People', blank: 6 }))
})

test('a sheet has no room for a note that only a dated first meeting has', () => {
  const sheet = plainText(worksheet('timeline', words, said), text)
  expect(sheet).toContain('Date of the first meeting')
  expect(sheet).not.toContain('A new date')
})
