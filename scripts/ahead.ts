// Which files each address of a plan is drawn with, so that the page can ask for all of them at once.
import { readFileSync, globSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path/posix'
import type { Rolldown } from 'vite'
import { wordsOf } from './screenWords.ts'

/** Names are those below `assets/`. */
export interface Ahead {
  /** What every page of a plan needs. */
  readonly every: readonly string[]
  /** A module that says what each of them needs besides, for `public/head.js`. */
  readonly others: string
}

const lazily = String.raw`lazyScreen\(\(\) => import\('([^']+)'\)`
const stepsIn = new RegExp(String.raw`(\w+): ${lazily}`, 'g')
const pagesIn = new RegExp(String.raw`'([\w/]*)',\s*${lazily}`, 'g')

/** The source of each page of a plan, by its address. */
function screens(): ReadonlyMap<string, string> {
  const sections = globSync('src/features/stages/*/index.ts').flatMap((index) => {
    const section = dirname(index).split('/').at(-1) ?? ''
    return [...readFileSync(index, 'utf8').matchAll(stepsIn)].map(
      ([, step = '', from = '']) => [`${section}/${step}`, join(dirname(index), from)] as const,
    )
  })
  const others = [...readFileSync('src/app/routes.tsx', 'utf8').matchAll(pagesIn)].map(
    ([, address = '', from = '']) => [address, from.replace('#', 'src/')] as const,
  )
  return new Map([...sections, ...others])
}

/** The source of each bundle of English words. Another language is asked for by the app itself, when it is chosen. */
const words = (): ReadonlyMap<string, string> =>
  new Map(
    [
      ...readFileSync('src/words/en/index.ts', 'utf8').matchAll(
        /(\w+): (?:async )?\(\)[^=]*=> import\('\.\/([^']+)'\)/g,
      ),
    ].map(([, bundle = '', from = '']) => [bundle, `src/words/en/${from}`]),
  )

export function aheadOf(bundle: Rolldown.OutputBundle): Ahead {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const chunkOf = (source: string) => chunks.find(({ moduleIds }) => moduleIds.includes(resolve(source)))
  const filesOf = (chunk: Rolldown.OutputChunk | undefined, found = new Set<string>()): ReadonlySet<string> => {
    if (!chunk || found.has(chunk.fileName)) return found
    found.add(chunk.fileName)
    for (const css of chunk.viteMetadata?.importedCss ?? []) found.add(css)
    for (const next of chunk.imports) {
      const file = bundle[next]
      if (file?.type === 'chunk') filesOf(file, found)
    }
    return found
  }
  const bundles = words()
  const every = ['src/main.tsx', 'src/words/en/all.ts', 'src/forms/StepForm.tsx'].flatMap((source) => [
    ...filesOf(chunkOf(source)),
  ])
  const pages = [...screens()].map(([address, source]) => {
    const code = chunkOf(source)
    if (!code) throw new Error(`${source} is in no file.`)
    const drawn = wordsOf(resolve(source)).flatMap((each) => [...filesOf(chunkOf(bundles.get(each) ?? ''))])
    return [address, [...new Set([...filesOf(code), ...drawn])].filter((file) => !every.includes(file))] as const
  })
  const names = [...new Set(pages.flatMap(([, files]) => files))]
  const told = Object.fromEntries(pages.map(([address, files]) => [address, files.map((file) => names.indexOf(file))]))
  return {
    every: [...new Set(every)].map(below),
    others: `export const names=${JSON.stringify(names.map(below))},pages=${JSON.stringify(told)}`,
  }
}

const below = (file: string): string => file.replace('assets/', '')
