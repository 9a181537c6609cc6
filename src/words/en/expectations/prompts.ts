import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const expectations = {
  'expectations/effort': {
    ask: [
      { words: 'When you picture the group meeting regularly, which month is it?', early: true },
      { words: 'Which task could wait if this takes longer?' },
      { words: 'How many hours can you give in a bad month?' },
      { words: 'If two people come, would you still meet?' },
      { words: 'After six months, how few people would still be worth it?' },
      { words: 'Who would tell others about the group, and where?', early: true },
      { words: 'Founding is helping, being helped, and organizing. Where will you get help?', sources: ['seed'] },
      { words: 'How will you know that you’re organizing too much?' },
    ],
    leave: [
      'The numbers. They’re hopes, not promises, and there’s no right one.',
      'How many people make the work feel shared, and what counts as enough.',
      'How much a professional does and when that ends. That includes you.',
      'How to divide the ten points.',
    ],
  },
  'expectations/compare': {
    ask: [
      { words: 'Which difference surprises you?' },
      { words: 'What does your group have that others didn’t?' },
      { words: 'Would you keep this, talk about it, or change the plan?', early: true },
    ],
    leave: [
      'What to do about a difference. “Fine as it is” is an answer.',
      'Their hopes. What others report doesn’t judge them.',
    ],
  },
  'expectations/hours': {
    ask: [
      { words: 'Which month looks heaviest to you?' },
      { words: 'What could you leave out or start later?' },
      { words: 'Who could you ask for two hours and one clear task?', sources: ['BCNA'] },
    ],
    leave: ['Whether to find more hours or accept the gap.'],
  },
} satisfies Readonly<Record<Exclude<`expectations/${StepId<'expectations'>}`, FoundersAlone>, StepPrompts>>
