import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { ScreensOf } from '../screen.ts'

/** The screen of every page of this section, fetched with its words when it is needed. A page without a screen does not compile. */
export const connections: ScreensOf<'connections'> = {
  list: lazyScreen(() => import('./List.tsx')),
  contact: lazyScreen(() => import('./Contact.tsx')),
  involvement: lazyScreen(() => import('./Involvement.tsx')),
  gatekeepers: lazyScreen(() => import('./Gatekeepers.tsx')),
  log: lazyScreen(() => import('./Log.tsx')),
  confirm: lazyScreen(() => import('./Confirm.tsx')),
  word: lazyScreen(() => import('./Word.tsx')),
  continuum: lazyScreen(() => import('./Continuum.tsx')),
}
