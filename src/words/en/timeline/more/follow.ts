import type { PageWords } from '#words/types.ts'

/** Following up: newcomers, and those who are missing. */
export const follow = {
  page: {
    heading: 'Who calls whom afterwards?',
    lead: 'A word to newcomers, and to somebody who is missed. Only to those who said yes to it.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'Getting people back is harder than getting them to come once. A short thank-you and one friendly call can make a difference.',
        'People stay away for many reasons. They may have got what they needed, moved, or lack time. A call asks nothing of them.',
      ],
      sources: ['CG_L4', 'CAM', 'LAB'],
    },
  } satisfies PageWords,
  questions: {
    followWho: {
      label: 'Who calls a newcomer who said yes to a call?',
      why: 'One name means that it happens. Two callers in one week would be too many.',
      sources: ['ours'],
    },
    followDays: {
      label: 'Within how many days?',
      why: 'A thank-you within two days reaches people while the evening is fresh.',
      sources: ['ours'],
    },
    missedWho: {
      label: 'Who asks after somebody who is missing?',
      why: 'Somebody who is missed, and hears it, may find it easier to come back.',
      sources: ['ours'],
    },
    missedAfter: {
      label: 'After how many meetings in a row?',
      hint: 'Count the ones that the person missed.',
      why: 'After one meeting it can feel like being watched. After many it can feel like being forgotten.',
      sources: ['ours'],
    },
    followWords: {
      label: 'What do you say?',
      hint: 'In your words. Nothing about the topic of the group: somebody else may answer or listen.',
      why: 'With words at hand a call is short, and says the same to everybody.',
      sources: ['ours'],
    },
  },
  days: 'days',
  meetings: 'meetings',
  suggest: {
    days: 'We suggest two days.',
    takeDays: 'Take 2 days',
    meetings: 'We suggest two meetings.',
    takeMeetings: 'Take 2 meetings',
  },
  newcomers: 'Newcomers',
  missing: 'Somebody is missing',
  lately: (n: number, shown: string, day: string) =>
    n === 1 ? `One person was new on ${day}.` : `${shown} people were new on ${day}.`,
  callBy: (day: string) => `If they said yes to a call, that would be by ${day}.`,
  callByPast: (day: string) => `If they said yes to a call, it was due by ${day}. A late word is better than none.`,
  before: {
    heading: 'Before you call',
    points: [
      'Call only those who ticked “yes, you may call me”. No tick means no.',
      'Call at the times they named as safe. If they named none, ask when they come, and do not call.',
      'Leave a message only where they said that you may, and give your first name, never the group’s.',
      'Somebody who says no, or does not answer twice, is left in peace.',
    ],
    sources: ['CG_D', 'ours'],
  },
  suggested: 'A suggestion. Take it, then make it yours:',
  example:
    'To somebody new:\n“Hello, this is … You said that I may call. Is now a good time? I just wanted to say thank you for coming. We meet again on … You are welcome, and it is fine if you would rather not.”\n\nTo somebody who is missing:\n“Hello, this is … You said that I may call. We missed you and I wanted to ask how you are. You need not explain anything. We meet again on …”',
  copy: 'Copy the words',
} as const
