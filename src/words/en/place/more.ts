import type { Sections } from '#domain/plan/sections.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'
import { home } from './more/home.ts'
import { hybrid } from './more/hybrid.ts'
import { losing } from './more/losing.ts'
import { onlineMore } from './more/onlineMore.ts'
import { times } from './more/times.ts'
import { visit } from './more/visit.ts'

type MorePage = Extract<StepId<'place'>, 'visit' | 'times' | 'onlineMore' | 'hybrid' | 'losing'>

/** The pages of this section under "More, when you want it". */
export const more = {
  pages: {
    visit: visit.page,
    times: times.page,
    onlineMore: onlineMore.page,
    hybrid: hybrid.page,
    losing: losing.page,
  } satisfies Readonly<Record<MorePage, PageWords>>,
  questions: {
    ...times.questions,
    ...onlineMore.questions,
    ...hybrid.questions,
    ...losing.questions,
  } satisfies { [Q in keyof Sections['place']]?: QuestionWords },
  visit,
  home,
  times,
  onlineMore,
  hybrid,
  losing,
}
