import type { timelineMore as asked } from '#domain/plan/questions/timelineMore.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'

/** The pages of this section under "More, when you want it". */
export const timelineMore = {
  pages: {} satisfies Readonly<Record<string, PageWords>>,
  questions: {} satisfies { [Q in keyof typeof asked]: QuestionWords },
}
