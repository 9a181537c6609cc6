import type * as choices from '#domain/plan/choices.ts'
import type { ChoiceWords, QuestionWords } from '#words/types.ts'

type One<T extends readonly string[]> = ChoiceWords<T[number]>

/** Program, end, growth: what these pages ask. */
export const askFormat = {
  program: {
    label: 'Which format do you follow?',
    why: 'A program brings a script that a tired person can read aloud. A format of your own can follow what your people need.',
    sources: ['SMH', 'ours'],
    options: {
      own: { label: 'Our own', hint: 'A running order that you make, like the one on “The meeting”.' },
      twelveSteps: 'Twelve steps',
      smart: 'SMART',
      national: { label: 'The model of a national body', hint: 'For your illness or concern.' },
      other: 'Another program',
    },
  } satisfies One<typeof choices.programs>,
  programNote: {
    label: 'Whose program is it, and what do they ask of you?',
    hint: 'Their name, their rules, a training, a yearly report.',
    why: 'It is good to know what you owe before you use a name.',
    sources: ['ours'],
  },
  life: {
    label: 'How long does the group run?',
    why: 'In self-help groups there is no limit to how long a person can attend. A fixed end suits a fixed program, and then a closed group suits it too.',
    sources: ['seed', 'CAM'],
    options: {
      noEnd: { label: 'No end', hint: 'As long as people come.' },
      eachYear: { label: 'Looked at each year', hint: 'Once a year you decide whether to go on.' },
      fixedTerm: { label: 'A fixed term', hint: 'For a program with a beginning and an end.' },
    },
  } satisfies One<typeof choices.lives>,
  lifeMeetings: {
    label: 'How many meetings does it have?',
    why: 'Who joins a fixed program needs to know how much time it asks.',
    sources: ['ours'],
  },
  comeAndGo: {
    label: 'How do you say that people come and go freely?',
    why: 'Some people fear that they have to come forever, others that they have to leave. A sentence in your charter takes that fear away.',
    sources: ['seed', 'ours'],
  },

  growth: {
    label: 'What will you do when too many come?',
    why: 'A group that decides this early does not have to turn somebody away at the door.',
    sources: ['CG_D', 'ACPA', 'DBSA_P', 'ours'],
    options: {
      split: { label: 'Split into two groups', hint: 'Each with people who lead.' },
      secondMeeting: { label: 'A second meeting', hint: 'Another day or time, the same group.' },
      smallRooms: {
        label: 'Small rooms within the meeting',
        hint: 'Three to five people each for the sharing, then all together.',
      },
      waitingList: { label: 'A waiting list', hint: 'Say how long it takes, and where else people can go meanwhile.' },
      fine: { label: 'It is fine as it is', hint: 'However many come.' },
    },
  } satisfies One<typeof choices.growthWays>,
  growthFrom: {
    label: 'From how many people in the room?',
    why: 'Above 12, one guide says to split. Online, one guide names 10 to 12.',
    sources: ['CG_D', 'ACPA'],
  },
  growthNote: {
    label: 'What has to be there before that?',
    hint: 'Like two more people who can lead, or a second room.',
    why: 'A new circle needs people who have practiced leading. They can begin now.',
    sources: ['ours'],
  },
} satisfies Readonly<Record<string, QuestionWords>>
