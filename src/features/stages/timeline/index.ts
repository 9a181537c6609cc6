import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { ScreensOf } from '../screen.ts'

/** The screen of every page of this section, fetched with its words when it is needed. A page without a screen does not compile. */
export const timeline: ScreensOf<'timeline'> = {
  date: lazyScreen(() => import('./Date.tsx')),
  line: lazyScreen(() => import('./Line.tsx')),
  after: lazyScreen(() => import('./After.tsx')),
  diary: lazyScreen(() => import('./diary/Diary.tsx')),
  enquiries: lazyScreen(() => import('./enquiries/Enquiries.tsx')),
  follow: lazyScreen(() => import('./follow/Follow.tsx')),
  evaluations: lazyScreen(() => import('./evaluations/Evaluations.tsx')),
  reviews: lazyScreen(() => import('./reviews/Reviews.tsx')),
}
