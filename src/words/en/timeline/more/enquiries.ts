import type { FieldWords, PageWords } from '#words/types.ts'
import type { SourceKey } from '#domain/sources.ts'

/** Who asked about the group, in numbers. */
export const enquiries = {
  page: {
    heading: 'Who asked about the group?',
    lead: 'Count who asked, how they heard of you, and who came. Leave out names.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'The counts show which outreach brings people. Ask each caller, “May I ask how you heard about us?”',
      ],
      passage: 'Self-help groups’ primary needs are public awareness and new members.',
      sources: ['seed', 'ours'],
    },
  } satisfies PageWords,

  heading: 'Your tally',
  none: 'No one has asked yet. After a call or message, add a line, or add up a week.',
  noNames: 'Please leave out the names and phone numbers of people who asked.',
  add: 'Add a line',
  asked: (n: number, shown: string) => (n === 1 ? '1 person asked' : `${shown} people asked`),
  unnamed: (n: string) => `Line ${n}`,
  noDay: 'no date',
  unknownWay: 'unknown how they heard',
  came: (n: number, shown: string) => (n === 0 ? 'no one came yet' : n === 1 ? '1 came' : `${shown} came`),

  item: {
    heading: 'People who asked',
    lead: 'Add one call, or add up a week.',
    tooMany: 'These numbers show more people who came than asked. Please check them.',
  },
  fields: {
    on: { label: 'When did they ask?', hint: 'For a week or a month, use the last day.' },
    count: { label: 'How many asked?', hint: 'We count an empty answer as one.' },
    heard: { label: 'How did they hear of you?' },
    came: { label: 'How many of them came to a meeting?', hint: 'Leave this empty until you know.' },
  } satisfies Record<string, FieldWords>,

  ways: {
    heading: 'How people find you',
    empty: 'Once you know how someone heard of the group, we’ll show which outreach works.',
    sum: (asked: string, came: string | undefined) =>
      came === undefined ? `${asked} asked so far.` : `${asked} asked so far, and ${came} came.`,
    cameOf: (came: string, asked: string) => `${came} of ${asked}`,
    usual: 'What other groups saw',
    normal: 'Many people who ask never come. One group calls that normal. You did nothing wrong.',
    normalSources: ['VIT'] satisfies readonly SourceKey[],
    reported: 'In one study of in-person groups, 51% had found theirs by searching. A professional had referred 22%.',
    reportedSources: ['VSG'] satisfies readonly SourceKey[],
    few: 'Your numbers are small, so one more person can change them.',
    unknown: (n: number, shown: string) =>
      n === 1 ? 'You don’t know this about 1 person.' : `You don’t know this about ${shown} people.`,
    percent: (shown: string) => `${shown}%`,
    bar: (asked: string, percent: string) => `${asked} · ${percent}`,
    key: 'what the study reports',
    table: { way: 'How they heard', asked: 'People', share: 'Your group', reported: 'Study', none: 'no figure' },
  },
}
