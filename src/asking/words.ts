import { createContext, use } from 'react'
import { formats, type Formats } from '#words/format.ts'
import { languages, type BundleName, type Bundles, type Language } from '#words/languages.ts'
import { patched } from '#words/patch.ts'
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

/** What is said another way where the group meets online only; undefined anywhere else. `WordsOfSetting` gives it. */
export const OnlineContext = createContext<Bundles['online'] | undefined>(undefined)

const said = new WeakMap<object, object>()

/** A bundle as it is said where the group meets online only. Made once: what is drawn again finds the same words. */
export function fitting<B extends BundleName>(
  bundle: B,
  words: Bundles[B],
  online: Bundles['online'] | undefined,
): Bundles[B]
export function fitting(bundle: BundleName, words: object, online: Bundles['online'] | undefined): object {
  return fittingOne(bundle, words, online)
}

function fittingOne(bundle: string, words: object, online: object | undefined): object {
  const patch = online && new Map<string, object>(Object.entries(online)).get(bundle)
  if (patch === undefined) return words
  const known = said.get(words) ?? patched(words, patch)
  said.set(words, known)
  return known
}

/** Several bundles at once, by their names. */
export const fittingAll = (words: object, online: Bundles['online']): object =>
  Object.fromEntries(
    Object.entries<object>({ ...words }).map(([bundle, own]) => [bundle, fittingOne(bundle, own, online)]),
  )

/** The words of one bundle, in the language chosen. The screen waits for them with its code; what is at hand is there at once. */
export const useWords = <B extends BundleName>(bundle: B): Bundles[B] =>
  fitting(bundle, use(loadWords(use(LanguageContext), bundle)), use(OnlineContext))

const made = new Map<Language, Formats>()
export function useFormats(): Formats {
  const language = use(LanguageContext)
  const known = made.get(language) ?? formats(language)
  made.set(language, known)
  return known
}
