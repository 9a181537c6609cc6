import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const coreGroup = {
  title: 'Core group',
  steps: {
    people: 'People',
    search: 'Ask someone to join',
    duties: 'Who does what',
    notice: 'Write a notice',
    ask: 'Plan what to ask someone',
    terms: 'Set end dates for roles',
    training: 'Find training or a handbook',
    succession: 'Plan who can take over',
    loadAgain: 'Check the workload again',
    care: 'Check how you’re doing',
  },
} satisfies ShortWords<StepId<'coreGroup'>>
