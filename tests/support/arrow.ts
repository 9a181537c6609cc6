// The arrow: which room of src may import which. One table, read by tests/arrow.test.ts.
import { dirname, join, normalize } from 'node:path/posix'
import { importsOf, type Import } from '../../scripts/imports.ts'

type Rule = {
  readonly rooms: readonly string[]
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[]
  /** Single files that may be used all the same. */
  readonly files?: readonly string[]
  readonly packages: readonly string[]
}

const screens = ['react', 'react-dom', 'react-router', 'react-hook-form', '@xstate/react', 'xstate']

const rules: Record<string, Rule> = {
  domain: { rooms: [], packages: ['zod/mini'] },
  encryption: { rooms: [], packages: ['@noble/ciphers', '@noble/hashes'] },
  storage: { rooms: ['domain', 'encryption'], packages: ['idb'] },
  machine: { rooms: ['domain', 'storage'], packages: ['xstate'] },
  planFile: { rooms: ['domain', 'encryption'], packages: ['@scure/bip39', '@noble/hashes'] },
  // Reading "in 3 weeks" is arithmetic with days, and words of a language at once.
  words: { rooms: [], types: ['domain'], files: ['#domain/dates.ts'], packages: [] },
  worker: { rooms: [], packages: [] },
  ui: { rooms: [], packages: ['react', 'react-dom', '@fontsource-variable'] },
  // Screens and words that are fetched when they are needed: it knows what words there are, and none of them.
  lazy: { rooms: [], types: ['words'], packages: ['react'] },
  ports: { rooms: [], types: ['domain', 'machine'], packages: ['react'] },
  routes: { rooms: [], types: ['domain'], packages: [] },
  plan: {
    rooms: ['domain', 'machine', 'lazy', 'ports', 'routes'],
    types: ['ui'],
    packages: ['react', 'react-dom', '@xstate/react'],
  },
  wording: { rooms: ['domain', 'lazy', 'words', 'ports', 'routes', 'plan'], types: ['machine'], packages: screens },
  forms: { rooms: ['domain', 'lazy', 'words', 'ui', 'ports', 'routes', 'plan', 'wording'], packages: screens },
  pages: { rooms: ['domain', 'lazy', 'words', 'ui', 'ports', 'routes', 'plan', 'wording', 'forms'], packages: screens },
  papers: {
    rooms: ['domain', 'lazy', 'words', 'ui', 'ports', 'routes', 'plan', 'wording', 'forms', 'pages'],
    packages: ['react', 'docx'],
  },
  features: {
    rooms: [
      'domain',
      'machine',
      'planFile',
      'lazy',
      'words',
      'ui',
      'ports',
      'routes',
      'plan',
      'wording',
      'forms',
      'pages',
      'papers',
    ],
    packages: screens,
  },
}

/** Where a thing belongs that was looked for in the wrong room. */
const instead: Record<string, string> = {
  domain: 'Only its types may be used here: write `import type`.',
  encryption: 'Storage and planFile encrypt; a screen asks one of them, or app passes it in.',
  storage: 'Only machine uses storage; ask the machine, or let app pass it in.',
  machine: 'What needs the machine belongs in plan, features or app.',
  planFile: 'Files, links and calendars are offered by features.',
  words: 'What says something to a person belongs in wording or above it; pass the words in.',
  ui: 'What shows something belongs in forms, pages, papers, features or app.',
  ports: 'What the app hands over is taken by plan and whatever stands above it.',
  lazy: 'What is fetched later belongs in plan or above it.',
  routes: 'Addresses are asked for above domain, words and ui.',
  plan: 'Hooks on the open plan belong in plan; what is below it is handed what it needs.',
  wording: 'A plan, a task, a change in words: forms, pages, papers and features ask for it.',
  forms: 'How a question becomes a field belongs in pages or above.',
  pages: 'The frame of a page, lists and copies belong in papers, features or app.',
  papers: 'Whatever prints belongs in papers or above it, in features.',
  features:
    'What two features share belongs in plan, wording, forms, pages, papers, ui or domain; what joins them, in app.',
  app: 'Only main.tsx uses app.',
  worker: 'The worker is a script of its own; nothing of the page is in it.',
}

const testing = /^(#tests\/|node:|vitest$|@testing-library\/|fast-check$|fake-indexeddb|mammoth$|jszip$|zod)/
/** `src/features/stages/x.ts` → room `features`, own folder `src/features/stages`. A file directly in src has no room. */
const placeOf = (file: string) => {
  const [, room = '', next = '', deeper] = file.split('/')
  const inFeature = room === 'features' && deeper !== undefined
  if (next === '') return { room: '', own: 'src' }
  return { room, own: inFeature ? `src/features/${next}` : `src/${room}` }
}

const packageIsIn = (list: readonly string[], name: string) =>
  list.some((allowed) => name === allowed || (name.startsWith(`${allowed}/`) && allowed !== 'zod/mini'))

const objection = (file: string, { from, type }: Import): string | undefined => {
  const { room, own } = placeOf(file)
  const rule = rules[room]
  const isTest = /\.test\.tsx?$/.test(file)
  if (isTest && testing.test(from)) return undefined

  if (from.startsWith('.')) {
    const target = normalize(join(dirname(file), from))
    if (room === '' ? dirname(target) === own : target.startsWith(`${own}/`)) return undefined
    return 'A relative import stays inside its own room; other rooms are reached by # (`#domain/…`).'
  }
  // main.tsx and app join everything.
  if (rule === undefined) return undefined
  if (!from.startsWith('#')) {
    if (packageIsIn(rule.packages, from)) return undefined
    return from.startsWith('node:')
      ? 'Node is not there in a browser.'
      : `${room} may use ${rule.packages.length > 0 ? `only ${rule.packages.join(', ')}` : 'no package'}.`
  }
  const target = `src/${from.slice(1)}`
  if (target.startsWith(`${own}/`)) return undefined
  const other = placeOf(target).room
  if (other !== room && rule.rooms.includes(other)) return undefined
  if (type && rule.types?.includes(other)) return undefined
  if (rule.files?.includes(from)) return undefined
  if (other === 'domain' && !rule.types?.includes('domain'))
    return `${room} knows nothing of groups; pass in what it needs.`
  return instead[other] ?? 'There is no such room.'
}

export const objections = (file: string, source: string): readonly string[] =>
  importsOf(source).flatMap((one) => {
    const why = objection(file, one)
    return why === undefined ? [] : [`${file} imports ${one.from}. ${why}`]
  })

type Read = readonly (readonly [file: string, source: string])[]

const targetOf = (file: string, from: string): string =>
  from.startsWith('#') ? `src/${from.slice(1)}` : normalize(join(dirname(file), from))

/**
 * Files that import one another in a circle, however far around: by a value, by a type alone, or when it is needed. Each
 * circle is named as it runs, `a → b → a`. Whoever reads one of them would have to read them all at once.
 */
export function circles(read: Read): readonly string[] {
  const files = new Set(read.map(([file]) => file))
  const imports = new Map(
    read.map(([file, source]) => [
      file,
      importsOf(source).flatMap(({ from }) => {
        const target = targetOf(file, from)
        return files.has(target) ? [target] : []
      }),
    ]),
  )
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, path: readonly string[]) => {
    const began = path.indexOf(file)
    if (began >= 0) return void found.push([...path.slice(began), file].join(' → '))
    if (done.has(file)) return
    for (const next of imports.get(file) ?? []) walk(next, [...path, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  return found
}
