import type { coreGroupMore as asked } from '#domain/plan/questions/coreGroupMore.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'

/** The pages of this section under "More, when you want it". */
export const coreGroupMore = {
  pages: {} satisfies Readonly<Record<string, PageWords>>,
  questions: {} satisfies { [Q in keyof typeof asked]: QuestionWords },
}
