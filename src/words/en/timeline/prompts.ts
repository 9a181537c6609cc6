import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const timeline = {
  'timeline/date': {
    ask: [
      { words: 'How many have said that they will come?', sources: ['BE'] },
      { words: 'What has to be true before you tell others the day?' },
      { words: 'What would you do with two more weeks?', early: true },
    ],
    leave: ['The day, and when it is firm.'],
  },
  'timeline/line': {
    ask: [
      { words: 'Which of these do you not want to do alone?' },
      { words: 'What could be dropped without anybody missing it?' },
      { words: 'What do you look forward to?' },
    ],
    leave: ['Dates and owners. A late task is no failing: ask what got in the way, and move it.'],
  },
  'timeline/agree': {
    ask: [{ words: 'Has each of them said yes to their part, or only you for them?' }],
    leave: ['Asking them.'],
  },
  'timeline/after': {
    ask: [
      { words: 'What went better than you feared?' },
      { words: 'Who came back, and what do they say they come for?' },
      { words: 'What would you change in one thing only?' },
    ],
    leave: ['Go on, change, pause or join another group. Each is an honorable end of this plan.'],
  },
  'timeline/diary': {
    ask: [{ words: 'What do the numbers not show?' }, { words: 'Who led, and who could lead next?' }],
    leave: ['What to make of a small evening.'],
  },
  'timeline/enquiries': {
    ask: [{ words: 'How did the last person hear of you?' }],
    leave: ['Which way to try next.'],
  },
  'timeline/follow': {
    ask: [{ words: 'Who says a word to the one who did not come back?' }],
    leave: ['Whether to call at all. Some people got what they needed.', 'The words.'],
  },
  'timeline/evaluations': {
    ask: [
      { words: 'What would people say who do not like to write?' },
      { words: 'Which one wish could you meet at once?' },
    ],
    leave: ['Which wishes to follow.'],
  },
  'timeline/reviews': {
    ask: [
      { words: 'If you started today, what would you leave out?' },
      { words: 'Whose turn is it to carry something?' },
      { words: 'Is there still something you need me for?' },
    ],
    leave: ['The direction.', 'When they meet without you.'],
  },
} satisfies Readonly<Record<`timeline/${StepId<'timeline'>}`, StepPrompts>>
