import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Between meetings; projects, speaking up, learning. */
export const askTogether = {
  between: {
    label: 'How can people stay in touch?',
    hint: 'Choose as many as you like.',
    why: 'Ask about each one. Someone on the email list may not want to be on the phone list.',
    sources: ['CG_D', 'ours'],
    options: {
      phoneList: { label: 'A phone list', hint: 'Only members see it.' },
      buddies: { label: 'Buddies', hint: 'Two people call each other.' },
      email: { label: 'A group email', hint: 'Use blind copy to keep addresses private.' },
      chat: { label: 'A chat', hint: 'Everyone sees each number. Say so first.' },
      none: { label: 'Only at meetings', hint: 'People see each other at the meeting.' },
    },
  } satisfies One<typeof choices.betweenWays>,
  betweenHours: {
    label: 'When can people call?',
    why: 'Set hours protect people who find it hard to say no.',
    sources: ['CG_D', 'ours'],
  },
  betweenKeeper: {
    label: 'Who keeps the list?',
    why: 'With one keeper, a name that comes off the list is off everywhere.',
    sources: ['U3A'],
  },
  betweenDeletion: {
    label: 'When do you delete a name?',
    why: 'Someone could find an old list years later. One group deletes requests for contact after four weeks.',
    sources: ['U3A', 'MED'],
    options: {
      onLeaving: 'When someone leaves',
      afterWeeks: { label: 'After some weeks without contact', hint: 'Also when someone leaves.' },
    },
  } satisfies One<typeof choices.deletions>,
  betweenWeeks: {
    label: 'After how many weeks?',
    why: 'Choose a time you can keep. The keeper should set a day for it.',
    sources: ['MED', 'ours'],
  },

  firstProject: {
    label: 'What is your first small project?',
    hint: 'For example, a library shelf, a list of tips, or a walk.',
    why: 'Doing something together helps, too. People who don’t like to talk can take part.',
    sources: ['ours'],
  },
  firstProjectBy: {
    label: 'When will it be done?',
    why: 'A date keeps it small. We’ll add a task to your timeline.',
    sources: ['ours'],
  },
  advocacyAim: {
    label: 'What would you like to change, and where?',
    hint: 'Name one thing in one place, and who can decide it.',
    why: 'You chose speaking up. A good first aim is one that a single office can say yes to.',
    sources: ['seed', 'ours'],
  },
  advocacySpeaker: {
    label: 'Who speaks for the group?',
    why: 'Choose someone who is willing to be known. Share others’ stories only if they say yes.',
    sources: ['ours'],
  },
  topicsWanted: {
    label: 'Which topics and speakers would you like?',
    hint: 'Write one line for each.',
    why: 'You chose learning. Ask members what they want to know, and add to the list at each review.',
    sources: ['seed', 'CG_D'],
  },
} satisfies Readonly<Record<string, QuestionWords>>
