import type { StepId } from '#domain/stages/sections.ts'
import type { ShortWords } from '#words/types.ts'

export const coreGroup = {
  title: 'Core group',
  steps: {
    people: 'People',
    search: 'Ask someone to join',
    duties: 'Who does what',
    ask: 'What to ask someone',
    terms: 'Terms and who comes next',
    training: 'Training and handbook',
    succession: 'Who comes after you',
    loadAgain: 'The load again',
    care: 'How you are',
  },
} satisfies ShortWords<StepId<'coreGroup'>>
