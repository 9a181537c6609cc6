import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const expectations = {
  'expectations/effort': {
    ask: [
      { words: 'When you picture the group meeting regularly, which month is it?', early: true },
      { words: 'Which task could wait, if it takes longer?' },
      { words: 'How many hours can you give in a bad month?' },
    ],
    leave: [
      'The numbers. They are hopes, not promises, and there is no right one.',
      'How many people it takes before it feels shared.',
    ],
  },
  'expectations/turnout': {
    ask: [
      { words: 'If two people come, would you still sit down?' },
      { words: 'How few would still be worth it after half a year?' },
      { words: 'Who would tell whom about the group, and where?', early: true },
    ],
    leave: ['What counts as enough.', 'How much a professional should do, and when that ends: that is about you, too.'],
  },
  'expectations/balance': {
    ask: [
      { words: 'Founding is helping, being helped and organizing. Where will you be helped?', sources: ['seed'] },
      { words: 'What would tell you that it has become too much organizing?' },
    ],
    leave: ['How the ten points fall.'],
  },
  'expectations/compare': {
    ask: [
      { words: 'Which of these differences surprises you?' },
      { words: 'What do you know about your group that others did not have?' },
      { words: 'Fine as it is, talk about it, or change the plan?', early: true },
    ],
    leave: [
      'What to do about a difference. “Fine as it is” is an answer.',
      'Their hopes. What others report is no verdict on them.',
    ],
  },
  'expectations/hours': {
    ask: [
      { words: 'Which month looks heaviest to you?' },
      { words: 'What could be left out of it, or start later?' },
      { words: 'Whom could you ask for two hours, with one clear task?', sources: ['BCNA'] },
    ],
    leave: ['Whether too few hours are covered, or accepted as they are.'],
  },
} satisfies Readonly<Record<Exclude<`expectations/${StepId<'expectations'>}`, FoundersAlone>, StepPrompts>>
