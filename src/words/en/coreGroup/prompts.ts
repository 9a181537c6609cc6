import type { FoundersAlone } from '#domain/stages/foundersAlone.ts'
import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const coreGroup = {
  'coreGroup/people': {
    ask: [
      { words: 'Who came to mind first? What holds you back from asking?', early: true },
      { words: 'For how long would you ask them? A set time is easier to say yes to.', sources: ['C2R'] },
      { words: 'What would each of them enjoy doing?' },
    ],
    leave: ['Whom to ask. Offer no names of your own first.', 'How much each person is told about the others.'],
  },
  'coreGroup/search': {
    ask: [
      { words: 'Where do people with this problem already sit and wait?' },
      { words: 'Would your words bring somebody who wants to help start it, and not only to come?', sources: ['NJ'] },
    ],
    leave: ['The words of the notice and of the message.', 'Whose contact stands on it.'],
  },
  'coreGroup/duties': {
    ask: [
      { words: 'Which of these would you be glad to hand over?' },
      { words: 'What happens to each duty in a month when you are unwell?' },
      { words: 'Who could stand beside the person who facilitates?', sources: ['NZ_S'] },
    ],
    leave: ['Who holds what. Ask the person, not the list.', 'How many hours are too many.'],
  },
  'coreGroup/ask': {
    ask: [
      { words: 'What would you want to be asked, if it were you?' },
      { words: 'What is the smallest thing they could say yes to?', sources: ['BCNA'] },
    ],
    leave: ['What to ask, and what not.'],
  },
  'coreGroup/terms': {
    ask: [
      { words: 'How long would you like to do this, honestly?' },
      { words: 'How does the next one learn it?', sources: ['AA_R'] },
    ],
    leave: ['How long a term is.'],
  },
  'coreGroup/training': {
    ask: [
      { words: 'What are you unsure about when you think of leading?' },
      { words: 'From whom would you like to learn it?' },
    ],
    leave: ['Whether to train at all before you start.'],
  },
  'coreGroup/succession': {
    ask: [
      { words: 'Who could lead a meeting next month, with you in the room?' },
      { words: 'What would stop if you fell ill tomorrow?' },
    ],
    leave: ['Who comes next. They have to want it.'],
  },
  'coreGroup/loadAgain': {
    ask: [
      { words: 'Do you still feel good about this?', sources: ['CF'] },
      { words: 'Which one thing would you drop first?' },
    ],
    leave: ['What to hand over, and to whom.'],
  },
} satisfies Readonly<Record<Exclude<`coreGroup/${StepId<'coreGroup'>}`, FoundersAlone>, StepPrompts>>
