import { affiliating } from './more/affiliating.ts'
import { approving } from './more/approving.ts'
import { footing } from './more/footing.ts'
import { groups } from './more/groups.ts'
import { own } from './more/own.ts'
import { safety } from './more/safety.ts'
import { young } from './more/young.ts'
import type { Sections } from '#domain/plan/sections.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'

/** The pages of this section that are asked where they apply, or stand under "More, when you want it". */
export const more = {
  pages: {
    groups: groups.page,
    ...affiliating.pages,
    approval: approving.page,
    why: own.page,
    young: young.page,
    safety: safety.page,
    footing: footing.page,
  } satisfies Readonly<Record<string, PageWords>>,
  group: groups.group,
  fitting: groups.fitting,
  national: affiliating.national,
  approval: approving.said,
  own: own.said,
  safety: safety.said,
  footing: footing.said,
  questions: {
    ...affiliating.questions,
    ...approving.questions,
    ...own.questions,
    ...young.questions,
    ...safety.questions,
    ...footing.questions,
  } satisfies { [Q in keyof Sections['about']]?: QuestionWords },
}
