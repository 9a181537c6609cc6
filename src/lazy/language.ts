import { createContext, use } from 'react'
import type { BundleName, Bundles, Language } from '#words/languages.ts'
import { lazyFor } from './lazyValue.ts'

/** The language that the page speaks: given at its root, and anew around what speaks another one. */
export const LanguageContext = createContext<Language | undefined>(undefined)

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('Nobody said which language is spoken here.')
  return language
}

const bundles = lazyFor(async (language: Language, bundle: BundleName): Promise<unknown> =>
  (await language.words())[bundle](),
)

/** Loads a bundle of words once. */
export function loadWords<B extends BundleName>(language: Language, bundle: B): Promise<Bundles[B]>
export function loadWords(language: Language, bundle: BundleName): Promise<unknown> {
  return bundles(language, bundle).load()
}
