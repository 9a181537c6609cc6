import type { screenTurns } from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type Turns = (typeof screenTurns)[number]

/** Some sit in the room and some at a screen. */
export const hybrid = {
  page: {
    heading: 'How do room and screen become one circle?',
    lead: 'Those on the screen are easily forgotten. Three things bring them in.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'An online host does something else than who leads: lets people in, mutes, watches the chat. In a room with a screen nobody can do both well.',
        'Try it out once with one of you at home: what do they hear, whom do they see, and how do they ask for a turn?',
      ],
      sources: ['AA_Z', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    screenSeat: {
      label: 'Who sits at the screen while another leads the room?',
      why: 'They let people in, watch the chat and speak up for those on the screen.',
      sources: ['AA_Z', 'ours'],
    },
    screenHeard: {
      label: 'How are people on the screen seen and heard in the room?',
      hint: 'Where the screen stands, what picks up the voices, how those at home see who speaks.',
      why: 'One small microphone at the far end of a table carries half of the circle. People who cannot follow stay away.',
      sources: ['ours'],
    },
    screenTurns: {
      label: 'Who gets a turn when?',
      why: 'A rule that everybody knows spares people on the screen from having to break in.',
      sources: ['ours'],
      options: {
        alternate: { label: 'One from the room, one from the screen', hint: 'Good when the two are about as many.' },
        screenFirst: { label: 'The screen first, then the room', hint: 'Good when few are on the screen.' },
        oneList: { label: 'One list for all', hint: 'Who sits at the screen keeps it and reads the next name.' },
      },
    } satisfies ChoiceWords<Turns>,
  } satisfies Readonly<Record<string, QuestionWords>>,
  leads: {
    title: (name: string) => `${name} leads one of the first three meetings too`,
    text: 'Nobody leads the room and minds the screen at once. Swap for that evening, or ask somebody else.',
    go: 'See who leads',
  },
  hosts: (host: string) =>
    `On the page “Meeting online”, ${host} is the host: the one who opens the meeting in the program.`,
}
