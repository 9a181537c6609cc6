import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { ScreensOf } from '../screen.ts'

/** The screen of every page of this section, fetched with its words when it is needed. A page without a screen does not compile. */
export const coreGroup: ScreensOf<'coreGroup'> = {
  people: lazyScreen(() => import('./People.tsx')),
  search: lazyScreen(() => import('./Search.tsx')),
  duties: lazyScreen(() => import('./Duties.tsx')),
  notice: lazyScreen(() => import('./NoticeWords.tsx')),
  ask: lazyScreen(() => import('./Ask.tsx')),
  terms: lazyScreen(() => import('./Terms.tsx')),
  training: lazyScreen(() => import('./Training.tsx')),
  succession: lazyScreen(() => import('./Succession.tsx')),
  loadAgain: lazyScreen(() => import('./LoadAgain.tsx')),
  care: lazyScreen(() => import('./Care.tsx')),
}
