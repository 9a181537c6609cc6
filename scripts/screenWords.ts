// Every screen is fetched together with the words that it draws with, and nobody keeps a list of them: they are found in
// what the screen imports, and written beside it when the page is built, served or tested (decision 31).
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path/posix'
import type { Plugin } from 'vite'
import { importsOf } from './imports.ts'

const lazyScreens = /\blazyScreen\(\s*(?:(\(\) => import\('([^']+)'\)))?/g
/** Words that are named, and those of a question that is asked by its name: `<Ask of="about.ages" />`. */
const drawnWith = /\buseWords\('(\w+)'\)|\bof="(\w+)\.\w+"/g
/** Words that a maker of papers asks for: `bundles: ['checklist', …]`, `titleBundles = [ … ]`. */
const madeWith = /\b\w*[bB]undles(?:: | = )\[([^\]]*)\]/g

/** Where it says `lazyScreen(() => import('./X.tsx'))`, the names of the bundles are put beside the import. */
export function withWords(source: string, file: string): string {
  return source.replaceAll(lazyScreens, (call, code: string | undefined, from: string | undefined) => {
    if (code === undefined || from === undefined)
      throw new Error(`${file}: lazyScreen takes () => import('…'), so that its words can be found.`)
    const words = wordsOf(whereIs(file, from)).map((bundle) => `'${bundle}'`)
    return call.replace(code, `Object.assign(${code}, { words: [${words.join(', ')}] })`)
  })
}

/** The bundles of words that a file of ours draws with, and all that comes with it. */
export const wordsOf = (file: string): readonly string[] =>
  [...new Set([...everythingIn(file)].flatMap((each) => read(each).words))].toSorted()

function everythingIn(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const next of read(file).imports) everythingIn(next, found)
  return found
}

interface Read {
  readonly words: readonly string[]
  readonly imports: readonly string[]
}
const known = new Map<string, Read>()

function read(file: string): Read {
  const before = known.get(file)
  if (before) return before
  const source = readFileSync(file, 'utf8')
  const imports = importsOf(source)
    .filter(({ type, lazy }) => !type && !lazy)
    .map(({ from }) => whereIs(file, from))
    .filter((each) => /\.tsx?$/.test(each) && existsSync(each))
  const words = [
    ...[...source.matchAll(drawnWith)].map(([, named = '', asked = named]) => asked),
    ...[...source.matchAll(madeWith)].flatMap(([, list = '']) =>
      [...list.matchAll(/'(\w+)'/g)].map(([, each = '']) => each),
    ),
  ]
  const now = { words, imports }
  known.set(file, now)
  return now
}

const whereIs = (file: string, from: string): string =>
  from.startsWith('#') ? resolve('src', from.slice(1)) : join(dirname(file), from)

export const screenWords = (): Plugin => ({
  name: 'screen-words',
  enforce: 'pre',
  // While it is served, a screen may draw with other words than a moment ago.
  watchChange: () => known.clear(),
  transform: {
    filter: { id: /\/src\/(?!lazy\/).*\.tsx?$/, code: 'lazyScreen(' },
    handler: (source, id) => ({ code: withWords(source, id.split('?')[0] ?? id), map: null }),
  },
})
