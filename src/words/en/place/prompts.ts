import type { StepId } from '#domain/stages/sections.ts'
import type { StepPrompts } from '#words/types.ts'

export const place = {
  'place/places': {
    ask: [
      { words: 'Where would you have gone yourself, on the worst day?' },
      { words: 'Who could not get in there?' },
      { words: 'What would a neighbor think who sees you walk in?', early: true },
    ],
    leave: ['Which places are on the list. Name several, never one.'],
  },
  'place/compare': {
    ask: [
      { words: 'What do you not know yet about the one you like?' },
      { words: 'How does somebody who cannot climb steps get in?' },
      { words: 'Which of them would you still like in the dark, in winter?' },
    ],
    leave: ['The choice. Sums help to see, they do not choose.'],
  },
  'place/book': {
    ask: [
      { words: 'Who is called when the door is locked?' },
      { words: 'If the place falls through that day, who tells whom?' },
    ],
    leave: ['Who makes the call. Offer a number, not to call for them.'],
  },
  'place/online': {
    ask: [{ words: 'Who has only a phone, and how do they join?' }, { words: 'Who could be overheard at home?' }],
    leave: ['The service, and what it may know about people.'],
  },
  'place/join': {
    ask: [{ words: 'How will someone get the link if they don’t use email?' }],
    leave: ['The link and the passcode. You don’t need to see them.'],
  },
  'place/hosts': {
    ask: [{ words: 'Who lets people in, and who takes over when the line breaks?' }],
    leave: ['Who hosts.'],
  },
  'place/visit': {
    ask: [
      { words: 'Who goes along, so that two pairs of eyes see it?' },
      { words: 'Could somebody leave the room quietly and come back?' },
    ],
    leave: ['What they saw. Do not correct a visit you were not on.'],
  },
  'place/weights': {
    ask: [{ words: 'Which of these would keep you away, if it were missing?' }],
    leave: ['What weighs how much.'],
  },
  'place/weightsRoom': {
    ask: [{ words: 'Which of these would you give up first?' }],
    leave: ['What weighs how much.'],
  },
  'place/times': {
    ask: [
      { words: 'What else happens on that evening, and who would have to choose?' },
      { words: 'When does the last bus go?' },
    ],
    leave: ['The day.'],
  },
  'place/onlineMore': {
    ask: [{ words: 'What do you ask of people before the first evening on a screen?' }],
    leave: ['Cameras on or off.'],
  },
  'place/hybrid': {
    ask: [
      { words: 'Who speaks for those on the screen?' },
      { words: 'Whose turn is it when both sides speak at once?' },
    ],
    leave: ['Whether to meet both ways at all.'],
  },
  'place/losing': {
    ask: [
      { words: 'Who learns of it first, and how fast?' },
      { words: 'Who stands at the door for those who did not hear?' },
    ],
    leave: ['What they will do. It is good to have said it once.'],
  },
} satisfies Readonly<Record<`place/${StepId<'place'>}`, StepPrompts>>
