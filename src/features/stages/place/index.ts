import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { ScreensOf } from '../screen.ts'

/** The screen of every page of this section, fetched with its words when it is needed. A page without a screen does not compile. */
export const place: ScreensOf<'place'> = {
  places: lazyScreen(() => import('./Places.tsx')),
  compare: lazyScreen(() => import('./Compare.tsx')),
  book: lazyScreen(() => import('./Book.tsx')),
  online: lazyScreen(() => import('./Online.tsx')),
  join: lazyScreen(() => import('./Join.tsx')),
  visit: lazyScreen(() => import('./Visit.tsx')),
  times: lazyScreen(() => import('./Times.tsx')),
  onlineMore: lazyScreen(() => import('./OnlineMore.tsx')),
  hybrid: lazyScreen(() => import('./Hybrid.tsx')),
  losing: lazyScreen(() => import('./Losing.tsx')),
  weights: lazyScreen(() => import('./Weights.tsx')),
  weightsRoom: lazyScreen(() => import('./WeightsRoom.tsx')),
}
