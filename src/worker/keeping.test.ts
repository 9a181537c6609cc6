import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { cacheOf, hashLength, pathIn, type Edition } from './edition.ts'
import { keepAll, kept, tidy } from './keeping.ts'

const scope = 'https://host.example/groups/'
const at = (path: string) => new URL(path, scope).href
const hash = (text: string) => createHash('sha256').update(text).digest('base64').slice(0, hashLength)
const edition = (id: string, texts: Readonly<Record<string, string>>): Edition => ({
  id,
  files: Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, hash(text)])),
})
const first = { '': 'page one', 'a-1.js': 'same in both', 'b-1.js': 'first only' }
const second = { '': 'page two', 'a-1.js': 'same in both', 'b-2.js': 'second only' }

/** As much of the browser's caches as the worker uses. */
function fakeCaches(): CacheStorage {
  const all = new Map<string, Map<string, Response>>()
  const open = (name: string) => all.get(name) ?? all.set(name, new Map()).get(name) ?? new Map<string, Response>()
  const cacheOn = (entries: Map<string, Response>) => ({
    match: async (address: string) => entries.get(address)?.clone(),
    put: async (address: string, response: Response) => void entries.set(address, response),
  })
  const fake = {
    open: async (name: string) => cacheOn(open(name)),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (address: string, { cacheName = '' }: MultiCacheQueryOptions) =>
      all.get(cacheName)?.get(address)?.clone(),
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the worker does not use is left out
  return fake as unknown as CacheStorage
}

let caches: CacheStorage
let asked: string[]
beforeEach(() => {
  caches = fakeCaches()
  asked = []
})
const serving = (texts: Readonly<Record<string, string>>) => ({
  scope,
  caches,
  fetch: async (address: string) => {
    const path = address.slice(scope.length)
    asked.push(path)
    const text = texts[path]
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  },
})
const never = () => false
const textOf = async (path: string, id?: string) => (await kept(at(path), { scope, caches }, id))?.text()

describe('keeping an edition', () => {
  test('every file is there afterwards, without a host', async () => {
    await keepAll(edition('one', first), serving(first), never)
    for (const [path, text] of Object.entries(first)) expect(await textOf(path, 'one')).toBe(text)
  })

  test('what came before a cut is not fetched again', async () => {
    const { 'b-1.js': _, ...cut } = first
    await expect(keepAll(edition('one', first), serving(cut), never)).rejects.toThrow('not the file')
    asked.length = 0
    await keepAll(edition('one', first), serving(first), never)
    expect(asked).toEqual(['b-1.js'])
  })

  test('what an earlier edition has unchanged is taken from it', async () => {
    await keepAll(edition('one', first), serving(first), never)
    asked.length = 0
    await keepAll(edition('two', second), serving(second), never)
    expect(asked.toSorted()).toEqual(['', 'b-2.js'])
    expect(await textOf('', 'two')).toBe('page two')
    expect(await textOf('', 'one')).toBe('page one')
  })

  test('a page of another edition, or one that the host has changed, is not mixed in', async () => {
    await expect(keepAll(edition('two', second), serving({ ...second, '': 'page one' }), never)).rejects.toThrow(
      'not the file',
    )
    await expect(
      keepAll(
        edition('two', second),
        serving({ ...second, '': 'page two<script src="https://stats.example"></script>' }),
        never,
      ),
    ).rejects.toThrow('not the file')
  })

  test('a page of "not found" that is answered as if it were found is no file', async () => {
    await expect(
      keepAll(edition('one', first), serving({ ...first, 'b-1.js': '<h1>Not here</h1>' }), never),
    ).rejects.toThrow('not the file')
  })

  test('it ends when everything is being removed', async () => {
    await expect(keepAll(edition('one', first), serving(first), () => true)).rejects.toThrow('no longer wanted')
    expect(asked).toEqual([])
  })
})

test('a part of an older edition is found as long as its cache is there, and the own edition comes first', async () => {
  await keepAll(edition('one', first), serving(first), never)
  await keepAll(edition('two', second), serving(second), never)
  expect(await textOf('b-1.js', 'two')).toBe('first only')
  await tidy({ scope, caches }, 'two')
  expect(await textOf('b-1.js', 'two')).toBeUndefined()
  expect(await textOf('', 'two')).toBe('page two')
})

test('the caches of another folder, and of other pages, are never touched', async () => {
  const others = [
    cacheOf('https://host.example/', 'one'),
    cacheOf('https://host.example/groups/old/', 'one'),
    'workbox-precache',
    'shg',
  ]
  for (const name of others) await caches.open(name)
  await keepAll(edition('one', first), serving(first), never)
  await tidy({ scope, caches })
  expect(await caches.keys()).toEqual(others)
})

test.each([
  ['https://host.example/groups/', ''],
  ['https://host.example/groups/index.html', ''],
  ['https://host.example/groups/?from=mail', ''],
  ['https://host.example/groups/assets/core-1.js', 'assets/core-1.js'],
  ['https://host.example/', undefined],
  ['https://host.example/groups-of-others/', undefined],
  ['https://other.example/groups/', undefined],
])('%s is %s', (address, path) => expect(pathIn(scope, address)).toBe(path))
