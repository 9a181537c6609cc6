import type { Sections } from '#domain/plan/sections.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'
import { diary } from './more/diary.ts'
import { enquiries } from './more/enquiries.ts'
import { evaluations } from './more/evaluations.ts'
import { follow } from './more/follow.ts'
import { reviews } from './more/reviews.ts'
import { windingUp } from './more/windingUp.ts'

/** The pages of this section under "More, when you want it": what a group that meets keeps an eye on. */
export const more = {
  pages: {
    diary: diary.page,
    enquiries: enquiries.page,
    follow: follow.page,
    evaluations: evaluations.page,
    reviews: reviews.page,
  } satisfies Readonly<Record<string, PageWords>>,
  diary,
  enquiries,
  follow,
  evaluations,
  reviews,
  windingUp,
  questions: follow.questions satisfies { [Q in keyof Sections['timeline']]?: QuestionWords },
}
