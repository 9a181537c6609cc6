import { expect, test } from 'vitest'
import { sourceKinds } from '#domain/sources.ts'
import { taskRules } from '#domain/timeline/rules.ts'
import { sources } from '#words/sources.ts'
import { language } from './support/language.ts'

const known = Object.keys(sourceKinds)

/** Every list of sources in a bundle of words, with the way to it: whatever stands under a key that ends in "sources". */
function named(words: unknown, path: string): readonly (readonly [string, readonly unknown[]])[] {
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    /sources$/i.test(key) && Array.isArray(value)
      ? [[`${path}.${key}`, value] as const]
      : named(value, `${path}.${key}`),
  )
}

test('every source has a title, and its address is one that a browser opens', () => {
  expect(Object.keys(sources).toSorted()).toEqual(known.toSorted())
  for (const [key, { title, link }] of Object.entries(sources)) {
    expect([key, title.trim()]).not.toEqual([key, ''])
    if (link !== undefined) expect([key, new URL(link).protocol]).toEqual([key, 'https:'])
  }
})

test('every source that a sentence names is in the list, and names none twice', async () => {
  const bundles = await language.words()
  const all = (await Promise.all(Object.entries(bundles).map(async ([name, load]) => named(await load(), name)))).flat()
  expect(all.length).toBeGreaterThan(100)
  for (const [at, keys] of all) {
    expect([at, keys.filter((key) => !known.includes(String(key)))]).toEqual([at, []])
    expect([at, new Set(keys).size]).toEqual([at, keys.length])
  }
})

test('every task rule says what it rests on', () => {
  for (const { id, sources: keys } of taskRules) {
    expect([id, keys.length > 0, keys.filter((key) => !known.includes(key))]).toEqual([id, true, []])
  }
})
