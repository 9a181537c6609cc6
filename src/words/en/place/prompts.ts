import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const place = {
  'place/places': {
    ask: [
      { words: 'Where would you have gone on your worst day?' },
      { words: 'Who couldn’t get in there?' },
      { words: 'If a neighbor saw you walk in, what would they think?', early: true },
    ],
    leave: ['Which places are on the list. Name several, never just one.'],
  },
  'place/compare': {
    ask: [
      { words: 'What do you not know yet about the one you like?' },
      { words: 'How does someone who can’t climb steps get in?' },
      { words: 'Which place would you still like on a dark winter evening?' },
    ],
    leave: ['The choice. Scores help you see, but they don’t choose.'],
  },
  'place/book': {
    ask: [
      { words: 'Who do you call when the door is locked?' },
      { words: 'If the place falls through that day, who tells everyone?' },
    ],
    leave: ['The call itself. Offer a number, but don’t call for them.'],
  },
  'place/online': {
    ask: [
      { words: 'Who has only a phone, and how do they join?' },
      { words: 'Who could others overhear at home?' },
      { words: 'Who lets people in, and who fills in if the call drops?' },
    ],
    leave: ['The service, and what it learns about people.', 'The choice of hosts.'],
  },
  'place/join': {
    ask: [{ words: 'How will someone get the link if they don’t use email?' }],
    leave: ['The link and the passcode. You don’t need to see them.'],
  },
  'place/visit': {
    ask: [
      { words: 'Who could go with you to see it?' },
      { words: 'Could someone leave the room quietly and come back?' },
    ],
    leave: ['What they saw. Don’t correct a visit you weren’t on.'],
  },
  'place/weights': {
    ask: [{ words: 'If one of these were missing, which would keep you away?' }],
    leave: ['How much each point counts.'],
  },
  'place/weightsRoom': {
    ask: [{ words: 'Which of these would you give up first?' }],
    leave: ['How much each point counts.'],
  },
  'place/times': {
    ask: [
      { words: 'What else happens that evening, and who would have to choose?' },
      { words: 'When does the last bus leave?' },
    ],
    leave: ['The day.'],
  },
  'place/onlineMore': {
    ask: [{ words: 'What do you ask of people before your first online meeting?' }],
    leave: ['Whether cameras are on or off.'],
  },
  'place/hybrid': {
    ask: [
      { words: 'Who speaks for the people on the screen?' },
      { words: 'Whose turn is it when both sides speak together?' },
    ],
    leave: ['Whether to meet both ways at all.'],
  },
  'place/losing': {
    ask: [
      { words: 'Who hears about it first, and how fast?' },
      { words: 'Who waits at the door for people who didn’t hear?' },
    ],
    leave: ['What they’ll do. Saying it once helps.'],
  },
} satisfies Readonly<Record<`place/${StepId<'place'>}`, StepPrompts>>
