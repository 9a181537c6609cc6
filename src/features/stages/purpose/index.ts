import { lazyScreen } from '#lazy/lazyScreen.ts'
import type { ScreensOf } from '../screen.ts'

/** The screen of every page of this section, fetched with its words when it is needed. A page without a screen does not compile. */
export const purpose: ScreensOf<'purpose'> = {
  talks: lazyScreen(() => import('./Talks.tsx')),
  who: lazyScreen(() => import('./Who.tsx')),
  order: lazyScreen(() => import('./Order.tsx')),
  rules: lazyScreen(() => import('./Rules.tsx')),
  privacy: lazyScreen(() => import('./Privacy.tsx')),
  decisions: lazyScreen(() => import('./decisions/Decisions.tsx')),
  program: lazyScreen(() => import('./more/Program.tsx')),
  size: lazyScreen(() => import('./more/Size.tsx')),
  conduct: lazyScreen(() => import('./more/Conduct.tsx')),
  home: lazyScreen(() => import('./more/Home.tsx')),
  between: lazyScreen(() => import('./more/Between.tsx')),
  projects: lazyScreen(() => import('./more/Projects.tsx')),
  cover: lazyScreen(() => import('./more/Cover.tsx')),
  cash: lazyScreen(() => import('./more/Cash.tsx')),
}
