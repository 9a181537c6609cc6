import { createElement, use, useMemo, type ComponentType, type ReactElement } from 'react'
import type { BundleName, Language } from '#words/languages.ts'
import { loadWords, useLanguage } from './language.ts'
import { lazyValue, readAtOnce, type LazyValue } from './lazyValue.ts'
import { keepsBusy, whenIdle } from './whenIdle.ts'

/** A screen, or a part of one, that is fetched with its words when it is needed. */
export interface LazyScreen<P extends object = object> {
  (props: P): ReactElement
  /** Brings code and words, and what these props need, before they are needed. Rejects where they do not come; a moment later they are asked for anew. */
  readonly fetch: (language: Language, props?: P) => Promise<unknown>
}

interface Module<P extends object> {
  readonly default: ComponentType<P>
  /** What the screen waits for besides, where that depends on what it shows: the maker of a paper, for example. */
  readonly ahead?: (language: Language, props: P) => Promise<unknown>
}

interface Code<P extends object> {
  (): Promise<Module<P>>
  /** The bundles that the screen draws with. Nobody writes them down: `scripts/screenWords.ts` finds them in what it imports. */
  readonly words?: readonly BundleName[]
}

interface Options<P extends object> {
  /** What is drawn where the screen does not come. Without it, that is an error for the page around it. */
  readonly instead?: ComponentType<P>
  /** It comes behind the page: fetched when the browser has nothing better to do. */
  readonly idle?: true
}

/**
 * What is at hand is drawn at once. React's own `lazy` shows that it waits even then, and whatever has shown that is held
 * back for a third of a second: at each visit, and between a page and its words. It also never asks again for what failed.
 * Written as `lazyScreen(() => import('./X.tsx'))`, so that the build can see which file it is.
 */
export function lazyScreen<P extends object>(code: Code<P>, { instead, idle }: Options<P> = {}): LazyScreen<P> {
  const load = async (language: Language): Promise<Module<P>> => {
    if (idle) await whenIdle()
    const words = code.words ?? []
    const [module] = await keepsBusy(Promise.all([code(), ...words.map((bundle) => loadWords(language, bundle))]))
    return module
  }
  const screens = new Map<Language, LazyValue<Module<P>>>()
  const fetch = (language: Language): Promise<Module<P>> => {
    const screen = screens.get(language) ?? lazyValue(() => load(language))
    screens.set(language, screen)
    return screen.load()
  }
  const shown = new WeakMap<Promise<Module<P>>, Promise<Module<P>>>()
  /** As long as a failure is remembered, so long is what stands instead. */
  const toShow = (language: Language) => {
    const coming = fetch(language)
    if (!instead) return coming
    const known = shown.get(coming) ?? readAtOnce(coming.catch(() => ({ default: instead })))
    shown.set(coming, known)
    return known
  }
  const Screen = (props: P) => {
    const language = useLanguage()
    // What is drawn stays as it is; only who comes back asks anew for what did not come.
    const coming = useMemo(() => toShow(language), [language])
    return createElement(use(coming).default, props)
  }
  return Object.assign(Screen, {
    fetch: async (language: Language, props?: P) => {
      // What was fetched ahead is drawn at once, also where something could stand instead.
      void toShow(language)
      const module = await fetch(language)
      if (props) await module.ahead?.(language, props)
      return module
    },
  })
}
