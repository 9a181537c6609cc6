import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const expectations = {
  title: 'Expectations',
  steps: {
    effort: 'What you expect',
    turnout: 'Who may come',
    balance: 'Where time goes',
    compare: 'What others report',
    hours: 'Hours month by month',
    readiness: 'Am I ready?',
  },
} satisfies ShortWords<StepId<'expectations'>>
