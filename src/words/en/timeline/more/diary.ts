import type { FieldWords, PageWords } from '#words/types.ts'
import type { SourceKey } from '#domain/sources.ts'

const people = (n: number, shown: string) => (n === 1 ? '1 person' : `${shown} people`)

/** The diary of meetings: numbers only. */
export const diary = {
  page: {
    heading: 'How many came?',
    lead: 'A line for each meeting. Numbers only: no names of those who came.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A bad evening feels like the end, and a full room like success. A few numbers side by side show how it really goes.',
        'Groups that lasted differed from those that ended in how many newcomers and how many people came to a meeting, among other things.',
      ],
      sources: ['W02', 'ours'],
    },
  } satisfies PageWords,

  heading: 'Your meetings',
  none: 'Nothing is written down yet. One line after each meeting is enough: how many were there, how many of them for the first time.',
  noNames:
    'Please write no names of people who came, and nothing they told. Whoever finds this page must learn nothing about them.',
  add: 'Add a meeting',
  meeting: (n: string, day: string | undefined) => (day === undefined ? `Meeting ${n}` : `Meeting ${n}: ${day}`),
  undated: 'A meeting without a day',
  toldElsewhere: 'As you said on the page “After the first meeting”.',
  changeThere: 'Change it there',
  heads: people,
  newcomers: (n: number, shown: string) => (n === 0 ? 'nobody new' : `${shown} new`),
  returned: (shown: string) => `${shown} came again`,
  led: (name: string) => `led by ${name}`,
  notCounted: 'Not counted yet.',
  ahead: 'Still ahead.',

  item: {
    heading: 'One meeting',
    lead: 'Count heads, not names.',
    more: 'Who led it, and the topic',
    tooMany: 'New and came again are more together than were there. Please look at the numbers once more.',
  },
  fields: {
    on: { label: 'When was it?' },
    heads: { label: 'How many were there, you included?', hint: 'Zero is an answer too.' },
    newcomers: { label: 'How many of them for the first time?' },
    returned: { label: 'How many had been there before?' },
    led: { label: 'Who led it?', hint: 'One of you who run the group, never a member’s name.' },
    topic: { label: 'What was it about?', hint: 'The topic of the evening, nothing that somebody told.' },
  } satisfies Record<string, FieldWords>,

  curve: {
    heading: 'How it goes',
    empty: 'Once two meetings are counted, you see here how they go.',
    lastOnly: (shown: string) => `The last ${shown} meetings are drawn. The table has all of them.`,
    sum: (meetings: string, least: string, most: string) =>
      `${meetings} meetings, with ${least === most ? least : `${least} to ${most}`} people.`,
    newSum: (n: number, shown: string) =>
      n === 0 ? 'Nobody new is noted.' : n === 1 ? 'One newcomer is noted.' : `${shown} newcomers are noted.`,
    expected: (few: string, many: string) => `For after six months you expected ${few} to ${many}.`,
    /** The newest meeting beside what was expected. Still no verdict. */
    within: 'The last meeting was within that.',
    below: 'The last meeting was below that. Early numbers say little, and what you expected was a guess.',
    above: 'The last meeting was above that.',
    notSaid: 'You have not said yet how many you expect after six months.',
    say: 'Say how many you expect',
    normal: 'Ups and downs in the first months are normal: a core begins to show after several months.',
    winter: 'Winter lowers turnout.',
    slow: 'The leader of one lupus group still had about three people after a year and a half.',
    sources: ['CG_D', 'CAM', 'LUP'] satisfies readonly SourceKey[],
    key: { heads: 'people there', newcomers: 'of them new', expected: 'what you expected after six months' },
    table: {
      on: 'Day',
      heads: 'There',
      newcomers: 'New',
      returned: 'Came again',
      led: 'Led by',
      topic: 'Topic',
      unknown: 'not noted',
    },
  },
}
