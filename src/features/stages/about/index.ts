import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { ScreensOf } from '../screen.ts'

/** The screen of every page of this section, fetched with its words when it is needed. A page without a screen does not compile. */
export const about: ScreensOf<'about'> = {
  concern: lazyScreen(() => import('./Concern.tsx')),
  where: lazyScreen(() => import('./Where.tsx')),
  young: lazyScreen(() => import('./Young.tsx')),
  safety: lazyScreen(() => import('./HiddenSafety.tsx')),
  others: lazyScreen(() => import('./Others.tsx')),
  functions: lazyScreen(() => import('./Functions.tsx')),
  name: lazyScreen(() => import('./Name.tsx')),
  groups: lazyScreen(() => import('./Groups.tsx')),
  national: lazyScreen(() => import('./National.tsx')),
  affiliation: lazyScreen(() => import('./Affiliation.tsx')),
  approval: lazyScreen(() => import('./Approval.tsx')),
  why: lazyScreen(() => import('./OwnWhy.tsx')),
  footing: lazyScreen(() => import('./Footing.tsx')),
}
