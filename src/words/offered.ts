import { english } from './en/language.ts'
import type { Language } from './languages.ts'

/** The languages that there are; the first is spoken where none is there that somebody reads. */
export const languages: readonly [Language, ...Language[]] = [english]

/** The language for who reads these, the best first, each as a browser names it: `pt-BR`. */
export const languageFor = (
  read: readonly string[],
  offered: readonly [Language, ...Language[]] = languages,
): Language =>
  read.flatMap((tag) => offered.filter(({ id }) => id === tag.toLowerCase().split('-')[0]))[0] ?? offered[0]
