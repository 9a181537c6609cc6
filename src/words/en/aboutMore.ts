import type { aboutMore as asked } from '#domain/plan/questions/aboutMore.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'

type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** The pages of this section under "More, when you want it". */
export const aboutMore = {
  pages: {} satisfies Readonly<Record<string, PageWords>>,
  group: {
    state: { found: 'Found', asked: 'Asked', visited: 'Visited' } satisfies Options<typeof choices.groupStates>,
    fits: { yes: 'Yes', partly: 'In part', no: 'No' } satisfies Options<typeof choices.fits>,
  },
  questions: {} satisfies { [Q in keyof typeof asked]: QuestionWords },
}
