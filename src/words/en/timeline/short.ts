import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const timeline = {
  title: 'Six-month timeline',
  steps: {
    date: 'First meeting date',
    line: 'The timeline',
    after: 'After the first meeting',
    diary: 'Meeting log',
    enquiries: 'People who asked',
    follow: 'Following up',
    evaluations: 'Feedback forms',
    reviews: 'Group reviews',
  },
} satisfies ShortWords<StepId<'timeline'>>
