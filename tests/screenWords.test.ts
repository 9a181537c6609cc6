import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sectionIds } from '#domain/plan/sections.ts'
import { withWords, wordsOf } from '../scripts/screenWords.ts'

const file = (path: string) => `${process.cwd()}/src/${path}`

test('a screen comes with the words that it, and what it imports, draws with', () => {
  expect(wordsOf(file('features/help/Help.tsx'))).toContain('help')
  // Its own, those of the list that people paste into, and those of the frame of every page.
  expect(wordsOf(file('features/stages/connections/List.tsx'))).toEqual(
    expect.arrayContaining(['asking', 'connections', 'pasted', 'shell']),
  )
})

test('a question of another section brings the words of that section', () => {
  expect(wordsOf(file('features/stages/purpose/Who.tsx'))).toEqual(expect.arrayContaining(['about', 'purpose']))
})

test('a page that brings the maker of its paper brings the words of that paper', () => {
  expect(wordsOf(file('features/checklist/Checklist.tsx'))).toEqual(
    expect.arrayContaining(['checklist', 'itemQuestions', 'online', 'papers', 'place', 'stages', 'tasks']),
  )
})

test('the words are put beside the import, and what else is said of the screen stays', () => {
  const source = "const Menu = lazyScreen(\n  () => import('./ThemeDialog.tsx'),\n  { instead: PartMissing },\n)"
  expect(withWords(source, file('app/lazyParts.ts'))).toBe(
    "const Menu = lazyScreen(\n  Object.assign(() => import('./ThemeDialog.tsx'), { words: ['shell'] }),\n  { instead: PartMissing },\n)",
  )
})

test('a screen whose file cannot be seen is not built', () => {
  expect(() => withWords('lazyScreen(load)', file('app/lazyParts.ts'))).toThrow('lazyScreen takes () => import')
})

test('every lazy screen that there is gets its words', () => {
  for (const path of [
    'app/routes.tsx',
    'app/Pages.tsx',
    'app/lazyParts.ts',
    'forms/lazyOpenUntil.ts',
    'pages/lazyFoot.ts',
    ...sectionIds.map((section) => `features/stages/${section}/index.ts`),
  ]) {
    const source = readFileSync(file(path), 'utf8')
    const calls = source.match(/lazyScreen\(/g) ?? []
    expect(withWords(source, file(path)).match(/Object\.assign\(\(\) => import/g)).toHaveLength(calls.length)
  }
})
