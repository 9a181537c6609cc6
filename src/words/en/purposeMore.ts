import type { purposeMore as asked } from '#domain/plan/questions/purposeMore.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'

type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** The pages of this section under "More, when you want it". */
export const purposeMore = {
  pages: {} satisfies Readonly<Record<string, PageWords>>,
  decision: {
    state: {
      open: 'Open', draft: 'Draft', agreed: 'Agreed by the core group', confirmed: 'Confirmed by members',
    } satisfies Options<typeof choices.decisionStates>,
  },
  questions: {} satisfies { [Q in keyof typeof asked]: QuestionWords },
}
