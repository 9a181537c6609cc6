import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Between meetings; projects, speaking up, learning. */
export const askTogether = {
  between: {
    label: 'What will there be?',
    hint: 'Choose as many as you like.',
    why: 'Each is a choice of its own: who is on the email list is not on the phone list by that.',
    sources: ['CG_D', 'ours'],
    options: {
      phoneList: { label: 'A phone list', hint: 'For members only.' },
      buddies: { label: 'Buddies', hint: 'Two people who call each other.' },
      email: { label: 'A group email', hint: 'With blind copy, so that nobody sees the other addresses.' },
      chat: { label: 'A chat', hint: 'Everybody in it sees every number. Say so beforehand.' },
      none: { label: 'Nothing', hint: 'We see each other at the meeting.' },
    },
  } satisfies One<typeof choices.betweenWays>,
  betweenHours: {
    label: 'Between which hours may people call?',
    why: 'Hours on the list spare those who cannot say no.',
    sources: ['CG_D', 'ours'],
  },
  betweenKeeper: {
    label: 'Who keeps the list?',
    why: 'One keeper, so that a name that was taken off is off everywhere.',
    sources: ['U3A'],
  },
  betweenDeletion: {
    label: 'When is an entry deleted?',
    why: 'A list that nobody clears is one that somebody can find years later. One group deletes requests for contact after four weeks.',
    sources: ['U3A', 'MED'],
    options: {
      onLeaving: 'When somebody leaves',
      afterWeeks: { label: 'After some weeks without word', hint: 'And when somebody leaves.' },
    },
  } satisfies One<typeof choices.deletions>,
  betweenWeeks: {
    label: 'After how many weeks?',
    why: 'Choose what you can keep: the keeper needs a day for it.',
    sources: ['MED', 'ours'],
  },

  firstProject: {
    label: 'What is your first small project?',
    hint: 'A shelf in the library, a list of what helps, a walk.',
    why: 'Doing something together helps too, and those who do not like to talk can take part.',
    sources: ['ours'],
  },
  firstProjectBy: {
    label: 'By when?',
    why: 'A day makes it small enough. It becomes a task on your timeline.',
    sources: ['ours'],
  },
  advocacyAim: {
    label: 'What would you like to change, and where?',
    hint: 'One thing, in one place. Who can decide it?',
    why: 'You chose speaking up as something the group does. An aim that one office can say yes to is a good first one.',
    sources: ['seed', 'ours'],
  },
  advocacySpeaker: {
    label: 'Who speaks for the group?',
    why: 'Only somebody who is willing to be known. Nobody else’s story is told without their yes.',
    sources: ['ours'],
  },
  topicsWanted: {
    label: 'Which topics and speakers would you like?',
    hint: 'One line for each.',
    why: 'You chose learning as something the group does. Members say what they want to know, and the list grows at each review.',
    sources: ['seed', 'CG_D'],
  },
} satisfies Readonly<Record<string, QuestionWords>>
