import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { ScreensOf } from '../screen.ts'

/** The screen of every page of this section, fetched with its words when it is needed. A page without a screen does not compile. */
export const expectations: ScreensOf<'expectations'> = {
  effort: lazyScreen(() => import('./Effort.tsx')),
  compare: lazyScreen(() => import('./Compare.tsx')),
  hours: lazyScreen(() => import('./Hours.tsx')),
  readiness: lazyScreen(() => import('./Readiness.tsx')),
}
