import { createContext, use } from 'react'
import { formats, type Formats } from '#words/format.ts'
import { languages, type BundleName, type Bundles, type Language } from '#words/languages.ts'
import { once, type Once } from './once.ts'

export const LanguageContext = createContext<Language>('en')

const bundles = new Map<string, Once<unknown>>()

/** Loads a bundle of words once. */
export function loadWords<B extends BundleName>(language: Language, bundle: B): Promise<Bundles[B]>
export function loadWords(language: Language, bundle: BundleName): Promise<unknown> {
  const key = `${language}/${bundle}`
  const known = bundles.get(key) ?? once(() => languages[language]().then((all): Promise<unknown> => all[bundle]()))
  bundles.set(key, known)
  return known.load()
}

/** The words of one bundle, in the language chosen. The screen waits for them with its code; what is at hand is there at once. */
export const useWords = <B extends BundleName>(bundle: B): Bundles[B] => use(loadWords(use(LanguageContext), bundle))

const made = new Map<Language, Formats>()
export function useFormats(): Formats {
  const language = use(LanguageContext)
  const known = made.get(language) ?? formats(language)
  made.set(language, known)
  return known
}
