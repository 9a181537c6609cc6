import type { PageWords } from '#words/types.ts'

/** Following up: newcomers, and those who are missing. */
export const follow = {
  page: {
    heading: 'Who calls people after a meeting?',
    lead: 'Call people only if they said yes to a call.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'Getting people back is harder than getting them to come once. A short thank-you and one friendly call can make a difference.',
      ],
      sources: ['CG_L4', 'CAM', 'LAB'],
    },
  } satisfies PageWords,
  questions: {
    followWho: {
      label: 'Who calls newcomers who said yes to a call?',
      why: 'With one name, it happens. Two callers in a week would be too many.',
      sources: ['ours'],
    },
    followDays: {
      label: 'Within how many days?',
      why: 'A thank-you within two days comes while the evening is fresh.',
      sources: ['ours'],
    },
    missedWho: {
      label: 'Who calls someone you miss?',
      why: 'People who hear that others missed them may find it easier to come back.',
      sources: ['ours'],
    },
    missedAfter: {
      label: 'After how many meetings in a row?',
      hint: 'Count the meetings this person missed.',
      why: 'After one meeting, a call can feel like being watched. After many, people can feel forgotten.',
      sources: ['ours'],
    },
    followWords: {
      label: 'What will you say?',
      hint: 'Leave out the group’s topic. Someone else may answer or listen.',
      why: 'When you have the words ready, a call is short and the same for everyone.',
      sources: ['ours'],
    },
  },
  days: 'days',
  meetings: 'meetings',
  suggest: {
    days: 'We suggest two days.',
    takeDays: 'Choose 2 days',
    meetings: 'We suggest two meetings.',
    takeMeetings: 'Choose 2 meetings',
  },
  more: 'How soon, and people you miss',
  missing: 'People you miss',
  lately: (n: number, shown: string, day: string) =>
    n === 1 ? `1 person was new on ${day}.` : `${shown} people were new on ${day}.`,
  callBy: (day: string) => `If they said yes to a call, make it by ${day}.`,
  callByPast: (day: string) => `If they said yes to a call, it was due by ${day}. You can still call.`,
  before: {
    fold: 'Before you call, and what to say',
    heading: 'Before you call',
    points: [
      'Call only people who checked “Yes, you may call me.” No check mark means no.',
      'Call only at times they marked as safe. If they marked none, don’t call. Ask when they come.',
      'Leave a message only if they said you may. Give your first name, never the group’s name.',
      'If someone says no, or doesn’t answer twice, stop calling.',
    ],
    sources: ['CG_D', 'ours'],
  },
  suggested: 'You can change this sample wording.',
  example:
    'To someone new\n“Hello, this is … You said I may call. Is now a good time? I just wanted to thank you for coming. We meet again on … You’re welcome, and it’s fine if you’d rather not.”\n\nTo someone we miss\n“Hello, this is … You said I may call. We missed you, and I wanted to ask how you are. You don’t have to explain. We meet again on …”',
  copy: 'Copy this wording',
} as const
