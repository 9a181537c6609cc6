import type { placeMore as asked } from '#domain/plan/questions/placeMore.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'

/** The pages of this section under "More, when you want it". */
export const placeMore = {
  pages: {} satisfies Readonly<Record<string, PageWords>>,
  questions: {} satisfies { [Q in keyof typeof asked]: QuestionWords },
}
