import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const coreGroup = {
  'coreGroup/people': {
    ask: [
      { words: 'Who came to mind first? What keeps you from asking?', early: true },
      { words: 'How long would you ask them to help? A set time is easier to say yes to.', sources: ['C2R'] },
      { words: 'What would each of them enjoy doing?' },
    ],
    leave: ['Which people to ask. Let the founder name them first.', 'How much to tell each person about the others.'],
  },
  'coreGroup/search': {
    ask: [
      { words: 'Where do people with this problem already wait?' },
      { words: 'Would your words bring someone who wants to help start the group, not only attend?', sources: ['NJ'] },
    ],
    leave: ['The words of the message.'],
  },
  'coreGroup/notice': {
    ask: [{ words: 'By when would you like people to answer?' }],
    leave: ['The words of the notice.', 'Whose contact to print on it.'],
  },
  'coreGroup/duties': {
    ask: [
      { words: 'Which of these would you gladly hand off?' },
      { words: 'What happens to each role in a month when you’re sick?' },
      { words: 'Who could help the person who leads?', sources: ['NZ_S'] },
    ],
    leave: ['Which role each person takes. Ask the person, not the list.', 'How many hours are too many.'],
  },
  'coreGroup/ask': {
    ask: [
      { words: 'If you were them, what would you want someone to ask you?' },
      { words: 'What’s the smallest thing they could say yes to?', sources: ['BCNA'] },
    ],
    leave: ['What to ask and what to leave out.'],
  },
  'coreGroup/terms': {
    ask: [
      { words: 'How long would you like to do this, honestly?' },
      { words: 'How does the next person learn it?', sources: ['AA_R'] },
    ],
    leave: ['How long each role lasts.'],
  },
  'coreGroup/training': {
    ask: [
      { words: 'What are you unsure about when you think of leading?' },
      { words: 'Who would you like to learn from?' },
    ],
    leave: ['Whether to train at all before you start.'],
  },
  'coreGroup/succession': {
    ask: [
      { words: 'Who could lead a meeting next month, with you in the room?' },
      { words: 'What would stop if you got sick tomorrow?' },
    ],
    leave: ['The next person. They have to want it.'],
  },
  'coreGroup/loadAgain': {
    ask: [
      { words: 'Do you still feel good about this?', sources: ['CF'] },
      { words: 'Which one thing would you drop first?' },
    ],
    leave: ['What to hand off, and who to ask.'],
  },
} satisfies Readonly<Record<Exclude<`coreGroup/${StepId<'coreGroup'>}`, FoundersAlone>, StepPrompts>>
