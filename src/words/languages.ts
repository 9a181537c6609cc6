import type { en } from './en/all.ts'
import type { Clock } from './times.ts'

/** What each bundle of words holds. English is the pattern; a language that lacks a sentence does not compile. */
export type Bundles = { readonly [B in keyof typeof en]: Awaited<ReturnType<(typeof en)[B]>> }
export type BundleName = keyof Bundles

/** A language: which it is, and its words, loaded when it is chosen. */
export interface Language {
  /** Stored with what somebody wrote in it. */
  readonly id: string
  /** `en-US`: how its dates and numbers are written, and what files say which language they are in. */
  readonly tag: string
  /** What a browser says in another way than people write it: the halves of the day by the browser's name, noon and midnight. */
  readonly clock?: Clock
  readonly words: () => Promise<{ readonly [B in BundleName]: () => Promise<Bundles[B]> }>
}
