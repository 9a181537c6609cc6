import { createElement, use, type ComponentType, type ReactElement } from 'react'
import type { BundleName, Language } from '#words/languages.ts'
import { once, type Once } from './once.ts'
import { LanguageContext, loadWords } from './words.ts'

/** A screen that is fetched, with its words, when it is needed. */
export interface Late<P extends object = object> {
  (props: P): ReactElement
  /** Brings code and words before they are needed. Rejects where they do not come; a moment later they are asked for anew. */
  readonly fetch: (language: Language) => Promise<unknown>
}

interface Code<P> {
  readonly default: ComponentType<P>
}

/**
 * What is at hand is drawn at once. React's own `lazy` shows that it waits even then, and whatever has shown that is held
 * back for a third of a second: at each visit, and between a page and its words. It also never asks again for what failed.
 * `words` are the bundles that the screen draws with; a test compares them with what it imports.
 */
export function late<P extends object>(code: () => Promise<Code<P>>, ...words: readonly BundleName[]): Late<P> {
  const screens = new Map<Language, Once<Code<P>>>()
  const screenIn = (language: Language) => {
    const screen =
      screens.get(language) ??
      once(async () => (await Promise.all([code(), ...words.map((bundle) => loadWords(language, bundle))]))[0])
    screens.set(language, screen)
    return screen
  }
  const Screen = (props: P) => createElement(use(screenIn(use(LanguageContext)).load()).default, props)
  return Object.assign(Screen, { fetch: (language: Language) => screenIn(language).load() })
}

/** The same for a part that is loaded `once` for several places. */
export const lateFrom =
  <P extends object>(part: Once<Code<P>>) =>
  (props: P): ReactElement =>
    createElement(use(part.load()).default, props)
