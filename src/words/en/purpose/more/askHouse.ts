import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Insurance, the host, money. */
export const askHouse = {
  cover: {
    label: 'What do you know about insurance?',
    why: 'Insurance helps if someone falls or something breaks. Ask the person who gives you the room.',
    sources: ['ours'],
    options: {
      notAsked: 'I haven’t asked yet',
      notNeeded: { label: 'We don’t need any', hint: 'Someone who knows told us so.' },
      hosts: { label: 'The host’s insurance covers us', hint: 'Ask whether it covers groups like yours.' },
      own: { label: 'We need our own', hint: 'Some national groups offer one.' },
    },
  } satisfies One<typeof choices.covers>,
  coverSaidBy: {
    label: 'Who told you?',
    hint: 'The name of an office or a job is enough.',
    why: 'If someone asks, you know where the answer came from.',
    sources: ['ours'],
  },
  coverSaidOn: {
    label: 'When did they tell you?',
    why: 'Policies change. Ask again when you renew the room.',
    sources: ['ours'],
  },
  hostRules: {
    label: 'What does the host ask of you?',
    hint: 'For example, keys, chairs, food, or noise.',
    why: 'A tidy room and a kept promise help you keep the room.',
    sources: ['CG_L2', 'ours'],
  },

  cashKeeper: {
    label: 'Who keeps the money?',
    why: 'This person collects the money, pays bills, and keeps the receipts.',
    sources: ['AA_NY'],
  },
  cashChecker: {
    label: 'Who checks the money?',
    hint: 'Choose someone from a different household if you can.',
    why: 'A check protects the person who keeps the money.',
    sources: ['ours'],
  },
  cashYear: {
    label: 'About how much will a year cost?',
    hint: 'Add the room, printing, and coffee. A guess is fine.',
    why: 'For one group that meets every other week, the room is most of what a year costs.',
    sources: ['PER'],
  },
  cashSeen: {
    label: 'How do members see the figures?',
    why: 'When everyone can see the figures, you don’t have to explain them.',
    sources: ['CRC'],
    options: {
      eachMeeting: {
        label: 'We tell them at each meeting',
        hint: 'Say what came in, what went out, and what is left.',
      },
      posted: { label: 'We leave a sheet out', hint: 'List the date, money in and out, receipt, and balance.' },
      onAsking: { label: 'We show anyone who asks', hint: 'Tell everyone once a year, too.' },
    },
  } satisfies One<typeof choices.figuresSeen>,
} satisfies Readonly<Record<string, QuestionWords>>
