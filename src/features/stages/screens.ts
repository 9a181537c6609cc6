import type { ComponentType } from 'react'
import type { StepAddress } from '#domain/stages/sections.ts'

/** A page of a section; `item` is the id of the list's item whose own small form is shown. */
export type Screen = ComponentType<{ readonly item?: string | undefined }>

/** The screen of every page, loaded when it is needed. A page without a screen does not compile. */
export const screens: Readonly<Record<StepAddress, () => Promise<{ readonly default: Screen }>>> = {
  'about/concern': () => import('./about/Concern.tsx'),
  'about/where': () => import('./about/Where.tsx'),
  'about/others': () => import('./about/Others.tsx'),
  'about/functions': () => import('./about/Functions.tsx'),
  'about/name': () => import('./about/Name.tsx'),
  'coreGroup/people': () => import('./coreGroup/People.tsx'),
  'coreGroup/search': () => import('./coreGroup/Search.tsx'),
  'coreGroup/duties': () => import('./coreGroup/Duties.tsx'),
  'expectations/effort': () => import('./expectations/Effort.tsx'),
  'expectations/turnout': () => import('./expectations/Turnout.tsx'),
  'expectations/balance': () => import('./expectations/Balance.tsx'),
  'expectations/compare': () => import('./expectations/Compare.tsx'),
  'expectations/hours': () => import('./expectations/Hours.tsx'),
  'expectations/readiness': () => import('./expectations/Readiness.tsx'),
  'purpose/talks': () => import('./purpose/Talks.tsx'),
  'purpose/who': () => import('./purpose/Who.tsx'),
  'purpose/rhythm': () => import('./purpose/Rhythm.tsx'),
  'purpose/order': () => import('./purpose/Order.tsx'),
  'purpose/rules': () => import('./purpose/Rules.tsx'),
  'place/places': () => import('./place/Places.tsx'),
  'place/compare': () => import('./place/Compare.tsx'),
  'place/book': () => import('./place/Book.tsx'),
  'place/online': () => import('./place/Online.tsx'),
  'place/weights': () => import('./place/Weights.tsx'),
  'connections/list': () => import('./connections/List.tsx'),
  'connections/week': () => import('./connections/Week.tsx'),
  'connections/contact': () => import('./connections/Contact.tsx'),
  'connections/involvement': () => import('./connections/Involvement.tsx'),
  'timeline/date': () => import('./timeline/Date.tsx'),
  'timeline/line': () => import('./timeline/Line.tsx'),
  'timeline/agree': () => import('./timeline/Agree.tsx'),
  'timeline/after': () => import('./timeline/After.tsx'),
  'timeline/diary': () => import('./timeline/diary/Diary.tsx'),
  'timeline/enquiries': () => import('./timeline/enquiries/Enquiries.tsx'),
  'timeline/follow': () => import('./timeline/follow/Follow.tsx'),
  'timeline/evaluations': () => import('./timeline/evaluations/Evaluations.tsx'),
  'timeline/reviews': () => import('./timeline/reviews/Reviews.tsx'),
}
