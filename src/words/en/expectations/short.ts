import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const expectations = {
  title: 'Expectations',
  steps: {
    effort: 'Say what you expect',
    compare: 'Compare with others',
    hours: 'Hours each month',
    readiness: 'Ask yourself if you’re ready',
  },
} satisfies ShortWords<StepId<'expectations'>>
