import type { FieldWords, PageWords } from '#words/types.ts'
import type { SourceKey } from '#domain/sources.ts'

/** Who asked about the group, in numbers. */
export const enquiries = {
  page: {
    heading: 'Who asked about the group?',
    lead: 'How many asked, how they had heard of you, how many came. Numbers only.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'What a new group needs most is to be known, and new members. A tally shows which of your ways bring people, so that you can leave out the others.',
        'Ask everybody who calls: “May I ask how you heard of us?”',
      ],
      passage: 'Self-help groups’ primary needs are public awareness and new members.',
      sources: ['seed', 'ours'],
    },
  } satisfies PageWords,

  heading: 'Your tally',
  none: 'Nothing is noted yet. After a call or a message, add a line, or add up a week at once.',
  noNames: 'Please write no names or numbers of those who asked.',
  add: 'Add a line',
  asked: (n: number, shown: string) => (n === 1 ? '1 person asked' : `${shown} people asked`),
  unnamed: (n: string) => `Line ${n}`,
  noDay: 'no day noted',
  unknownWay: 'nobody knows how they heard',
  came: (n: number, shown: string) => (n === 0 ? 'nobody came yet' : n === 1 ? '1 came' : `${shown} came`),

  item: {
    heading: 'People who asked',
    lead: 'One call, or a week of them added up.',
    tooMany: 'More came than asked. Please look at the two numbers once more.',
  },
  fields: {
    on: { label: 'When did they ask?', hint: 'For a week or a month, its last day.' },
    count: { label: 'How many asked?', hint: 'Left empty, it counts as one.' },
    heard: { label: 'How had they heard of you?' },
    came: { label: 'How many of them came to a meeting?', hint: 'Leave it empty until you know.' },
  } satisfies Record<string, FieldWords>,

  ways: {
    heading: 'How people find you',
    empty: 'Once somebody has told you how they heard of the group, you see here which way brings people.',
    sum: (asked: string, came: string | undefined) =>
      came === undefined ? `${asked} asked so far.` : `${asked} asked so far, and ${came} came.`,
    cameOf: (came: string, asked: string) => `${came} of ${asked}`,
    normal:
      'Many who enquire never turn up. One group says so of itself, and that it is normal. It says nothing about you.',
    normalSources: ['VIT'] satisfies readonly SourceKey[],
    reported:
      'In one study of groups that meet face to face, 51 % had found theirs by searching and 22 % had been sent by a professional.',
    reportedSources: ['VSG'] satisfies readonly SourceKey[],
    few: 'Your numbers are small: one more person can turn them around.',
    unknown: (n: number, shown: string) =>
      n === 1 ? 'Of one person you do not know.' : `Of ${shown} people you do not know.`,
    percent: (shown: string) => `${shown} %`,
    bar: (asked: string, percent: string) => `${asked} · ${percent}`,
    key: 'what the study reports',
    table: { way: 'Way', asked: 'People', share: 'With you', reported: 'Reported', none: 'no figure' },
  },
}
