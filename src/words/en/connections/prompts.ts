import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const connections = {
  'connections/list': {
    ask: [
      { words: 'Who would you have believed, if they had told you about a group?', early: true },
      { words: 'Which kind of place has nobody thought of yet?' },
      { words: 'Who could introduce you there?' },
    ],
    leave: ['Whom to call first. Offer several names, and your introduction only if it is wanted.'],
  },
  'connections/week': {
    ask: [
      { words: 'Which one call would you like to have behind you?' },
      { words: 'What will you say in the first sentence? Shall we try it once?' },
    ],
    leave: ['Who calls. The call is theirs, not yours.'],
  },
  'connections/contact': {
    ask: [
      { words: 'What would happen if your own number hung on every board in town?', early: true },
      { words: 'Who answers when you cannot?' },
      { words: 'Has somebody else tried it out?' },
    ],
    leave: ['Which address the group uses.'],
  },
  'connections/involvement': {
    ask: [
      { words: 'When has a professional helped you most, and when too much?' },
      { words: 'What would change in the room if I sat with you?' },
      { words: 'When should my part end, and how will we both know?' },
    ],
    leave: ['Which level to choose, and when to change it.', 'Who is invited. Offer names; the founder picks.'],
  },
  'connections/gatekeepers': {
    ask: [{ words: 'What does this one need to know before they can send somebody?' }],
    leave: ['How many of them are enough.'],
  },
  'connections/log': {
    ask: [{ words: 'What did they say, in their words?' }, { words: 'When would it be right to ask again?' }],
    leave: ['What to make of a no.'],
  },
  'connections/confirm': {
    ask: [{ words: 'Who still has the old date or the old number?' }],
    leave: ['Whom to call again.'],
  },
  'connections/word': {
    ask: [
      { words: 'Whom could each of you invite in person?', sources: ['REL'] },
      { words: 'Which words feel like yours?' },
    ],
    leave: ['Whom to ask. Nobody has to tell their own story for it.'],
  },
  'connections/continuum': {
    ask: [
      { words: 'What may an invited guest do, and what not?' },
      { words: 'Who would you call after a hard evening?' },
    ],
    leave: ['What stays in members’ hands.'],
  },
} satisfies Readonly<Record<`connections/${StepId<'connections'>}`, StepPrompts>>
