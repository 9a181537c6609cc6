import type { Sections } from '#domain/plan/sections.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'
import { diary } from './timelineMore/diary.ts'
import { enquiries } from './timelineMore/enquiries.ts'
import { evaluations } from './timelineMore/evaluations.ts'
import { follow } from './timelineMore/follow.ts'
import { reviews } from './timelineMore/reviews.ts'
import { windingUp } from './timelineMore/windingUp.ts'

/** The pages of this section under "More, when you want it": what a group that meets keeps an eye on. */
export const timelineMore = {
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
