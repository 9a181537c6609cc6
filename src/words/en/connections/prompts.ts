import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const connections = {
  'connections/list': {
    ask: [
      { words: 'Who could have told you about a group, and you’d have believed them?', early: true },
      { words: 'Which kind of place has no one thought of yet?' },
      { words: 'Who could introduce you there?' },
      { words: 'Which one call would you like to get done?' },
      { words: 'What will you say first? Would you like to try it once?' },
    ],
    leave: [
      'Which call to make first. Offer several names. Introduce them only if the founder wants that.',
      'The call itself. Don’t call for them.',
    ],
  },
  'connections/contact': {
    ask: [
      { words: 'What would happen if your own number were on every bulletin board in town?', early: true },
      { words: 'Who answers when you can’t?' },
      { words: 'Has someone else tested it?' },
    ],
    leave: ['Which address the group uses.'],
  },
  'connections/involvement': {
    ask: [
      { words: 'When has a professional helped you most, and when too much?' },
      { words: 'What would change in the room if I sat with you?' },
      { words: 'When should my part end, and how will we both know?' },
    ],
    leave: [
      'Which part to choose, and when to change it.',
      'Which professionals to invite. Offer names, and the founder picks.',
    ],
  },
  'connections/gatekeepers': {
    ask: [{ words: 'What would they want to know before they refer someone?' }],
    leave: ['How many are enough.'],
  },
  'connections/log': {
    ask: [{ words: 'What did they say, in their words?' }, { words: 'When would be a good time to ask again?' }],
    leave: ['What to make of a no.'],
  },
  'connections/confirm': {
    ask: [{ words: 'Who still has the old date or the old number?' }],
    leave: ['Which people to call again.'],
  },
  'connections/word': {
    ask: [
      { words: 'Who could each of you invite in person?', sources: ['REL'] },
      { words: 'Which words feel like yours?' },
    ],
    leave: ['Which people to ask. No one has to tell their own story.'],
  },
  'connections/continuum': {
    ask: [
      { words: 'What may an invited guest do, and what may they not do?' },
      { words: 'Who would you call after a hard evening?' },
    ],
    leave: ['What members do on their own.'],
  },
} satisfies Readonly<Record<`connections/${StepId<'connections'>}`, StepPrompts>>
