import { loadWords } from '#lazy/language.ts'
import { lazyValue, type LazyValue } from '#lazy/lazyValue.ts'
import type { Bundles, Language } from '#words/languages.ts'

/** The bundles that a maker names whose paper says choices in the words of their questions. */
export const outlineBundles = [
  'shell',
  'asking',
  'plans',
  'about',
  'coreGroup',
  'expectations',
  'purpose',
  'place',
  'connections',
  'timeline',
] as const
/** Every word that a plan written out needs. */
export type OutlineWords = Pick<Bundles, (typeof outlineBundles)[number]>

const loading = new WeakMap<Language, LazyValue<OutlineWords>>()

/** Loads them once: a screen may wait for them with `use`. */
export function loadOutlineWords(language: Language): Promise<OutlineWords> {
  const known = loading.get(language) ?? lazyValue(() => load(language))
  loading.set(language, known)
  return known.load()
}

function load(language: Language): Promise<OutlineWords>
async function load(language: Language): Promise<object> {
  return Object.fromEntries(
    await Promise.all(outlineBundles.map(async (name) => [name, await loadWords(language, name)] as const)),
  )
}
