import { createElement, type ReactElement } from 'react'
import { useParams, type NonIndexRouteObject, type Params } from 'react-router'
import type { LazyScreen } from '#lazy/lazyScreen.ts'
import type { Language } from '#words/languages.ts'

/** An address, what it shows, and how to have that at hand before it is shown. */
export type AppRoute = NonIndexRouteObject & {
  readonly fetch?: (params: Params, language: Language) => Promise<unknown> | undefined
  readonly children?: AppRoute[]
}

interface Shown<P extends object> {
  readonly screen: LazyScreen<P>
  /** What the screen takes from the address. */
  readonly props: (params: Params) => P
  /** One that is another page for each of them begins anew when it changes. */
  readonly anew: boolean
}

/** A page at an address. `:id` and the like stand for a part of it, with `?` for one that may be missing. */
export const page = (path: string, screen: LazyScreen): AppRoute => pageOf(path, screen, () => ({}))

/** The same for a screen that takes something from its address. `anew`: for each of them it begins anew. */
export const pageOf = <P extends object>(
  path: string,
  screen: LazyScreen<P>,
  props: (params: Params) => P,
  anew?: 'anew',
): AppRoute => ({
  path: path.replace(/^\//, ''),
  // Whoever guards an address reads it as it is written.
  caseSensitive: true,
  element: <Screen screen={screen} props={props} anew={anew !== undefined} />,
  fetch: (params, language) => screen.fetch(language, props(params)),
})

function Screen<P extends object>({ screen, props, anew }: Shown<P>): ReactElement {
  const given = props(useParams())
  return createElement(screen, { ...given, key: anew ? Object.values(given).join('/') : 'same' })
}
