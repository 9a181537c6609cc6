import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const coreGroup = {
  title: 'Core group',
  steps: {
    people: 'People',
    search: 'Ask someone to join',
    duties: 'Who does what',
    ask: 'What to ask someone',
    terms: 'End dates and next people',
    training: 'Training and handbook',
    succession: 'Who can take over',
    loadAgain: 'Check the workload again',
    care: 'How you are',
  },
} satisfies ShortWords<StepId<'coreGroup'>>
