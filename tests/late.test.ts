import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { importsOf } from '#tests/support/arrow.ts'

/** These two come with the first page. */
const always = ['shell', 'asking']
const pattern = /late\(\(\) => import\('([^']+)'\)((?:, '\w+')*)\)/g

const screens = ['src/app/routes.tsx', 'src/features/stages/screens.ts'].flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(
    ([, code = '', words = '']) => [whereIs(file, code), [...words.matchAll(/\w+/g)].map(String)] as const,
  ),
)

test('every late screen is among those that are read here', () => {
  expect(screens.length).toBeGreaterThan(90)
})

test.each(screens)('%s comes with the words that it draws with, and with no others', (file, words) => {
  const drawnWith = [...everythingIn(file)].flatMap((each) =>
    [...readFileSync(each, 'utf8').matchAll(/useWords\('(\w+)'\)/g)].map(([, bundle = '']) => bundle),
  )
  expect(words.toSorted()).toEqual([...new Set(drawnWith)].filter((bundle) => !always.includes(bundle)).toSorted())
})

/** A file of ours and all that it brings along. */
function everythingIn(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const { from, type, late } of importsOf(readFileSync(file, 'utf8'))) {
    const next = whereIs(file, from)
    if (!type && !late && /\.tsx?$/.test(next) && existsSync(next)) everythingIn(next, found)
  }
  return found
}

function whereIs(file: string, from: string): string {
  return from.startsWith('#') ? `src/${from.slice(1)}` : join(dirname(file), from)
}
