import type { FieldWords, PageWords } from '#words/types.ts'
import type { SourceKey } from '#domain/sources.ts'

const people = (n: number, shown: string) => (n === 1 ? '1 person' : `${shown} people`)

/** The diary of meetings: numbers only. */
export const diary = {
  page: {
    heading: 'How many came?',
    lead: 'Write one line for each meeting. Use numbers only, without names.',
    note: {
      title: 'Why it helps',
      paragraphs: [
        'One empty meeting can feel like the end. A few numbers side by side show how the group is doing.',
        'In one study, groups that lasted had different turnout than groups that ended. So did the number of newcomers.',
      ],
      sources: ['W02', 'ours'],
    },
  } satisfies PageWords,

  heading: 'Your meetings',
  none: 'No meetings yet. After each one, write how many came and how many were new.',
  noNames: 'Please leave out names, and anything people said.',
  add: 'Add a meeting',
  meeting: (n: string, day: string | undefined) => (day === undefined ? `Meeting ${n}` : `Meeting ${n}, ${day}`),
  undated: 'A meeting without a date',
  toldElsewhere: 'This comes from After the first meeting.',
  changeThere: 'Change it there',
  heads: people,
  newcomers: (n: number, shown: string) => (n === 0 ? 'no one new' : `${shown} new`),
  returned: (shown: string) => `${shown} came again`,
  led: (name: string) => `led by ${name}`,
  notCounted: 'Not counted yet.',
  ahead: 'Still to come.',

  item: {
    heading: 'One meeting',
    lead: 'Count people, and leave out names.',
    more: 'Who led it, and the topic',
    tooMany: 'These two numbers add up to more people than came. Please check them.',
  },
  fields: {
    on: { label: 'When was it?' },
    heads: { label: 'How many came, counting you?', hint: 'Zero is fine too.' },
    newcomers: { label: 'How many came for the first time?' },
    returned: { label: 'How many had come before?' },
    led: { label: 'Who led it?', hint: 'Name someone in the core group, not another member.' },
    topic: { label: 'What was the topic?', hint: 'Leave out what people said.' },
  } satisfies Record<string, FieldWords>,

  curve: {
    heading: 'Turnout over time',
    empty: 'Count two meetings to see your turnout over time.',
    lastOnly: (shown: string) => `This picture shows the last ${shown} meetings. The table has them all.`,
    sum: (meetings: string, least: string, most: string) =>
      `${meetings} meetings, with ${least === most ? least : `${least} to ${most}`} people.`,
    newSum: (n: number, shown: string) =>
      n === 0 ? 'No newcomers yet.' : n === 1 ? '1 newcomer.' : `${shown} newcomers.`,
    expected: (few: string, many: string) => `You expected ${few} to ${many} after six months.`,
    /** The newest meeting beside what was expected. Still no verdict. */
    within: 'The last meeting was in that range.',
    below: 'The last meeting was below that. Early numbers say little, and you made a guess.',
    above: 'The last meeting was above that.',
    notSaid: 'You haven’t said how many you expect after six months.',
    say: 'Say how many you expect',
    usual: 'What other groups saw',
    normal: 'Ups and downs are normal in the first months. A core of regulars shows after several months.',
    winter: 'Fewer people come in winter.',
    slow: 'One lupus group still had about three people after a year and a half.',
    sources: ['CG_D', 'CAM', 'LUP'] satisfies readonly SourceKey[],
    key: { heads: 'people who came', newcomers: 'newcomers', expected: 'what you expected after six months' },
    table: {
      on: 'Date',
      heads: 'Came',
      newcomers: 'New',
      returned: 'Came again',
      led: 'Led by',
      topic: 'Topic',
      unknown: 'not noted',
    },
  },
}
