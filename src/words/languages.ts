import type { en } from './en/all.ts'

/** Every language, loaded when it is chosen. To add one: a folder like `en`, one line here, one in `format.ts`. */
export const languages = {
  en: () => import('./en/all.ts').then((module) => module.en),
}
export type Language = keyof typeof languages

/** What each bundle of words holds. English is the pattern; a language that lacks a sentence does not compile. */
export type Bundles = { readonly [B in keyof typeof en]: Awaited<ReturnType<(typeof en)[B]>> }
export type BundleName = keyof Bundles
