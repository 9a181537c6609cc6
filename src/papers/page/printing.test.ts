import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /(?<!\.test)\.tsx$/.test(name))
const saying = (what: RegExp) => sources.filter((name) => what.test(readFileSync(`src/${name}`, 'utf8'))).toSorted()

test('what prints papers is one page; besides it, pages of a step print themselves', () => {
  expect(saying(/\bprint\(\)/)).toEqual([
    'features/stages/coreGroup/AskSheet.tsx',
    'features/stages/place/Visit.tsx',
    'papers/page/PrintPage.tsx',
  ])
})
