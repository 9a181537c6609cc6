import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Program, end, growth: what these pages ask. */
export const askFormat = {
  program: {
    label: 'Which format do you follow?',
    why: 'A program brings a script that a tired person can read aloud. Your own format can follow what people need.',
    sources: ['SMH', 'ours'],
    options: {
      own: { label: 'Our own', hint: 'You make an outline, like the one in Meeting outline.' },
      twelveSteps: 'Twelve steps',
      smart: 'SMART',
      national: { label: 'A national organization’s model', hint: 'Some have one for their groups.' },
      other: 'Another program',
    },
  } satisfies One<typeof choices.programs>,
  programNote: {
    label: 'Whose program is it, and what do they ask?',
    hint: 'For example, use of a name, rules, training, or a yearly report.',
    why: 'Find out what you owe before you use a name.',
    sources: ['ours'],
  },
  life: {
    label: 'How long will the group run?',
    why: 'In self-help groups, people can attend as long as they like. A fixed end suits a fixed program and a closed group.',
    sources: ['seed', 'CAM'],
    options: {
      noEnd: { label: 'No end date', hint: 'The group runs as long as people come.' },
      eachYear: { label: 'Review it each year', hint: 'Once a year, you decide whether to go on.' },
      fixedTerm: { label: 'A fixed term', hint: 'This suits a program with a start and an end.' },
    },
  } satisfies One<typeof choices.lives>,
  lifeMeetings: {
    label: 'How many meetings does the program have?',
    why: 'People who join want to know how much time it takes.',
    sources: ['ours'],
  },
  comeAndGo: {
    label: 'How will you say people can come and go?',
    why: 'Some people worry that they must come forever, or that they must leave. A sentence in your group agreement can help.',
    sources: ['seed', 'ours'],
  },

  growth: {
    label: 'What will you do when too many come?',
    why: 'If you decide early, you don’t have to turn anyone away at the door.',
    sources: ['CG_D', 'ACPA', 'DBSA_P', 'ours'],
    options: {
      split: { label: 'Split into two groups', hint: 'Each group has people who lead.' },
      secondMeeting: { label: 'Add a second meeting', hint: 'The same group meets on another day, too.' },
      smallRooms: {
        label: 'Share in smaller circles',
        hint: 'Three to five people share, then all come back together.',
      },
      waitingList: { label: 'Keep a waiting list', hint: 'Say how long the wait is and where else people can go.' },
      fine: { label: 'Nothing', hint: 'Any number of people can come.' },
    },
  } satisfies One<typeof choices.growthWays>,
  growthFrom: {
    label: 'From how many people?',
    why: 'Above 12 people, you could split. Online, you could split above 10 to 12.',
    sources: ['CG_D', 'ACPA'],
  },
  growthNote: {
    label: 'What do you need before that?',
    hint: 'For example, two more people who can lead, or a second room.',
    why: 'A new circle needs people who have practiced leading. They can start now.',
    sources: ['ours'],
  },
} satisfies Readonly<Record<string, QuestionWords>>
