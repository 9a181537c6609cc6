import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Insurance, the host, money. */
export const askHouse = {
  cover: {
    label: 'What do you know about insurance?',
    why: 'It is about somebody who falls, or something that breaks. Ask whoever gives you the room.',
    sources: ['ours'],
    options: {
      notAsked: 'Not asked yet',
      notNeeded: { label: 'None is needed', hint: 'Somebody who knows has said so.' },
      hosts: { label: 'The host’s covers us', hint: 'Ask whether it covers groups like yours.' },
      own: { label: 'We need our own', hint: 'A national body may have one for its groups.' },
    },
  } satisfies One<typeof choices.covers>,
  coverSaidBy: {
    label: 'Who said so?',
    hint: 'An office or a job is enough.',
    why: 'If it is ever asked, you know where it came from.',
    sources: ['ours'],
  },
  coverSaidOn: {
    label: 'When?',
    why: 'Policies change. Ask again when you ask for the room again.',
    sources: ['ours'],
  },
  hostRules: {
    label: 'What does the host ask of you?',
    hint: 'Keys, chairs, candles, food, noise, who is in charge of the house.',
    why: 'A tidy room and a kept promise are what keeps a room.',
    sources: ['CG_L2', 'ours'],
  },

  cashKeeper: {
    label: 'Who keeps the money?',
    why: 'Collects it, pays from it, keeps the receipts.',
    sources: ['AA_NY'],
  },
  cashChecker: {
    label: 'Who checks it?',
    hint: 'Somebody else, and not from the same household if you can.',
    why: 'It protects the one who keeps it, above all.',
    sources: ['ours'],
  },
  cashYear: {
    label: 'What will a year cost, about?',
    hint: 'Room, printing, tea, in your own money. A guess will do.',
    why: 'One group in Perth that meets every other week needs about 2,400 Australian dollars a year, most of it for the room.',
    sources: ['PER'],
  },
  cashSeen: {
    label: 'How do members see the figures?',
    why: 'Figures that are open to all need no explaining.',
    sources: ['CRC'],
    options: {
      eachMeeting: { label: 'Told at each meeting', hint: 'One sentence: in, out, left.' },
      posted: { label: 'A sheet that lies out', hint: 'Date, in, out, receipt, balance.' },
      onAsking: { label: 'Shown to whoever asks', hint: 'And told once a year.' },
    },
  } satisfies One<typeof choices.figuresSeen>,
} satisfies Readonly<Record<string, QuestionWords>>
