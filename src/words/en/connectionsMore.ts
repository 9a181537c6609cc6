import type { connectionsMore as asked } from '#domain/plan/questions/connectionsMore.ts'
import type * as choices from '#domain/plan/choices.ts'
import type { PageWords, QuestionWords } from '#words/types.ts'

type Options<T extends readonly string[]> = Readonly<Record<T[number], string>>

/** The pages of this section under "More, when you want it". */
export const connectionsMore = {
  pages: {} satisfies Readonly<Record<string, PageWords>>,
  contact: {
    how: { call: 'By phone', letter: 'By letter', mail: 'By email', visit: 'A visit', talk: 'A short talk at their place' } satisfies Options<typeof choices.contactWays>,
    outcome: {
      noAnswer: 'No answer', callBack: 'Call again', interested: 'Interested', yes: 'They said yes', no: 'They said no',
    } satisfies Options<typeof choices.contactOutcomes>,
  },
  questions: {} satisfies { [Q in keyof typeof asked]: QuestionWords },
}
