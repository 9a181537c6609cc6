import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const timeline = {
  'timeline/date': {
    ask: [
      { words: 'How many people have said they’ll come?', sources: ['BE'] },
      { words: 'What must be true before you tell others the date?' },
      { words: 'What would you do with two more weeks?', early: true },
    ],
    leave: ['The date, and when it’s firm.'],
  },
  'timeline/line': {
    ask: [
      { words: 'Which of these would you rather not do alone?' },
      { words: 'What could you drop without anyone missing it?' },
      { words: 'Did each person say yes to their part, or did you say it for them?' },
      { words: 'What are you looking forward to?' },
    ],
    leave: ['Dates and who does what. If a task was due, ask what got in the way, and move it.', 'Asking each person.'],
  },
  'timeline/after': {
    ask: [
      { words: 'What went better than you feared?' },
      { words: 'Who came back, and why do they say they come?' },
      { words: 'If you could change just one thing, what would it be?' },
    ],
    leave: ['Whether to go on, change, pause, or join another group. Each is a good way to end this plan.'],
  },
  'timeline/diary': {
    ask: [{ words: 'What don’t the numbers show?' }, { words: 'Who led, and who could lead next?' }],
    leave: ['What a small meeting means to them.'],
  },
  'timeline/enquiries': {
    ask: [{ words: 'How did the last person hear about you?' }],
    leave: ['Which way to try next.'],
  },
  'timeline/follow': {
    ask: [{ words: 'Who checks in with a person who didn’t come back?' }],
    leave: ['Whether to call at all. Some people already got what they came for.', 'The words.'],
  },
  'timeline/evaluations': {
    ask: [
      { words: 'What would people who don’t like to write tell you?' },
      { words: 'Which one wish could you meet right away?' },
    ],
    leave: ['Which wishes to follow.'],
  },
  'timeline/reviews': {
    ask: [
      { words: 'If you started today, what would you leave out?' },
      { words: 'Whose turn is it to take something on?' },
      { words: 'Do you still need me for anything?' },
    ],
    leave: ['What happens next.', 'When to meet without you.'],
  },
} satisfies Readonly<Record<`timeline/${StepId<'timeline'>}`, StepPrompts>>
