import { createContext, use } from 'react'
import { formats, type Formats } from '#words/format.ts'
import { loadWords, useLanguage } from '#lazy/language.ts'
import type { BundleName, Bundles, Language } from '#words/languages.ts'
import { patched } from '#words/patch.ts'

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
  fitting(bundle, use(loadWords(useLanguage(), bundle)), use(OnlineContext))

const made = new WeakMap<Language, Formats>()
export function useFormats(): Formats {
  const language = useLanguage()
  const known = made.get(language) ?? formats(language)
  made.set(language, known)
  return known
}
