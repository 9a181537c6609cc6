import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const timeline = {
  title: 'Six-month timeline',
  steps: {
    date: 'First meeting date',
    line: 'The timeline',
    agree: 'Who agrees',
    after: 'After the first meeting',
    diary: 'Diary of meetings',
    enquiries: 'Who asked',
    follow: 'Following up',
    evaluations: 'Evaluations',
    reviews: 'Direction reviews',
  },
} satisfies ShortWords<StepId<'timeline'>>
