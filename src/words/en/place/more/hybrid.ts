import type { screenTurns } from '#domain/plan/choices.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type Turns = (typeof screenTurns)[number]

/** Some sit in the room and some at a screen. */
export const hybrid = {
  page: {
    heading: 'How will you include people online?',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'The online host lets people in, mutes, and watches the chat. It’s hard to do that and lead the room.',
        'Try it once with one of you at home. What can they hear and see, and how do they ask for a turn?',
      ],
      sources: ['AA_Z', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    screenSeat: {
      label: 'Who runs the screen during the meeting?',
      why: 'This person lets people in, watches the chat, and speaks up for people on the screen.',
      sources: ['AA_Z', 'ours'],
    },
    screenHeard: {
      label: 'How will the room and the screen see and hear each other?',
      hint: 'Say where the screen goes and which microphone you’ll use.',
      why: 'One small microphone picks up half the circle. People who can’t follow may not come back.',
      sources: ['ours'],
    },
    screenTurns: {
      label: 'How will you take turns?',
      why: 'With a rule, people on the screen don’t have to break in.',
      sources: ['ours'],
      options: {
        alternate: {
          label: 'One from the room, one from the screen',
          hint: 'This works when the two are about equal.',
        },
        screenFirst: {
          label: 'The screen first, then the room',
          hint: 'This works when few people are on the screen.',
        },
        oneList: { label: 'One list for all', hint: 'The person at the screen reads the next name.' },
      },
    } satisfies ChoiceWords<Turns>,
  } satisfies Readonly<Record<string, QuestionWords>>,
  more: 'Sound, and taking turns',
  leads: {
    title: (name: string) => `${name} also leads one of the first three meetings`,
    text: 'It’s hard to lead the room and run the screen. Swap for that meeting, or ask someone else.',
    go: 'See who leads',
  },
  hosts: (host: string) => `On the Meeting online page, ${host} is the host who opens the meeting.`,
}
