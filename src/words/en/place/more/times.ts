import type { clashes } from '#domain/plan/choices.ts'
import type { Clash } from '#domain/stages/placeClashes.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type ClashId = (typeof clashes)[number]
/** The slot in words: "Thursday", "7", "8:30 p.m.". */
interface SlotWords {
  readonly weekday?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}
interface Facts extends SlotWords {
  readonly lastBus?: string | undefined
  /** From the end to the last bus; below 0 where it has gone. */
  readonly minutes?: number | undefined
}
type Sentences = { readonly [B in Clash['bearing']]?: (facts: Facts) => string }

const hours = ({ from, to }: Facts): string => (to === undefined ? `at ${from}` : `from ${from} to ${to}`)
const minutesOf = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`)
const then = ({ weekday, from, to }: SlotWords): string =>
  [weekday && `on ${weekday}s`, from && (to ? `from ${from} to ${to}` : `at ${from}`)].filter(Boolean).join(' ') ||
  'at your time'

/** What each clash means for the slot. A bearing that it cannot have has no sentence. */
const says: Readonly<Record<ClashId, Sentences>> = {
  shiftWork: {
    ask: (facts) =>
      `Ask people on shifts how often they are free ${then(facts)}. A fixed time can miss them every other week.`,
  },
  schoolRun: {
    hits: (facts) => `You meet ${hours(facts)} on a school day. Children may have to be brought or fetched about then.`,
    ask: () => 'Once day and hours are settled, you can see whether they touch the way to school.',
    clear: (facts) =>
      facts.weekday && ['Saturday', 'Sunday'].includes(facts.weekday)
        ? `Most schools are closed on ${facts.weekday}s. Somebody may still have to mind the children.`
        : `${capital(hours(facts))} is outside the usual hours of the way to school.`,
  },
  lastBus: {
    hits: ({ to, lastBus, minutes = 0 }) =>
      minutes < 0
        ? `You end at ${to}, and the last bus leaves at ${lastBus}. Who relies on it must go ${minutesOf(-minutes)} before the end, or needs a lift.`
        : `You end at ${to}, and the last bus leaves at ${lastBus}. ${capital(minutesOf(minutes))} is little for goodbyes and the way to the stop.`,
    ask: ({ lastBus }) =>
      lastBus === undefined
        ? 'Find out when the last bus or train leaves, and write it above.'
        : 'Once hours and length are settled, you can see whether people reach it.',
    clear: ({ to, lastBus, minutes = 0 }) =>
      `You end at ${to}, and the last bus leaves at ${lastBus}: ${minutesOf(minutes)} for goodbyes and the way to the stop.`,
  },
  dark: {
    hits: (facts) =>
      `You meet ${hours(facts)}. In winter it may be dark on the way there or back. Who walks with whom?`,
    ask: () => 'Once hours and length are settled, you can see whether people go home in the dark.',
    clear: (facts) => `You meet ${hours(facts)}: in most places people come and go by daylight.`,
  },
  treatment: {
    ask: ({ weekday }) =>
      weekday === undefined
        ? 'Ask on which days people have treatment, and when they feel well again.'
        : `Ask whether people have treatment on ${weekday}s, or the day before, and are too tired to come.`,
  },
  worship: {
    hits: ({ weekday }) =>
      `${weekday} is a day of prayer, worship or rest for some people. Ask whether it is for yours, and at which hour.`,
    ask: ({ weekday }) =>
      weekday === undefined
        ? 'Ask which days and hours people keep for worship.'
        : `Ask whether somebody keeps ${weekday}s, or feast days that fall on one, for worship.`,
  },
  otherGroup: { ask: (facts) => `Find out whether another group that people go to meets ${then(facts)}.` },
  carer: {
    ask: (facts) => `Ask who stays with the person at home ${then(facts)}. A relative, a neighbor, a day center?`,
  },
}

/** Day and time, held against members' lives. */
export const times = {
  page: {
    heading: 'Does the time fit people’s lives?',
    lead: 'Every day and hour lets some people come and keeps others away. Better to see it now than at an empty meeting.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'People rarely say that the hour keeps them away. They just do not come. In one study of people with scleroderma, having no way to get there kept 35 percent in Europe from coming, and 17 percent in North America.',
        'No time suits everybody. You can ask those who have said yes, take turns between two times, or say openly for whom the time is made.',
      ],
      sources: ['SCL', 'HB', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    clashes: {
      label: 'What in people’s lives could clash with your time?',
      hint: 'Choose what some of those you hope for live with.',
      why: 'Each one you choose is held against your day and hours below. What nobody lives with is no clash.',
      sources: ['HB', 'CG_L3', 'TTC', 'ours'],
      options: {
        shiftWork: 'Shift work',
        schoolRun: 'Bringing and fetching children',
        lastBus: 'The last bus or train',
        dark: 'Going home in the dark',
        treatment: 'Days of treatment, or tired days after it',
        worship: 'Worship or a day of rest',
        otherGroup: 'Another group at the same time',
        carer: 'Somebody at home who needs care',
      },
    } satisfies ChoiceWords<ClashId>,
    lastBusAt: {
      label: 'When does the last bus or train leave?',
      hint: 'Like 9:40 pm. Take the day on which you meet; Sundays often differ.',
      why: 'Somebody who must leave before the closing round, or who waits alone at a stop, may not come back.',
      sources: ['TTC', 'SHO', 'ours'],
    },
    clashesWay: {
      label: 'What will you do about it?',
      hint: 'Lifts, a second time, an earlier end, somebody who sits with the person at home.',
      why: 'A way that is written down can be told on the phone.',
      sources: ['SCL', 'CG_L3', 'ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,

  heading: 'Your time, held against it',
  slot: (slot: SlotWords) => `You meet ${then(slot)}.`,
  noSlot: 'Day and hours are not settled yet.',
  halfSlot: 'Hours or length are not settled yet, so some of this must wait.',
  setSlot: 'Set day and time',
  strip: { meeting: 'You meet', schoolRun: 'Way to school', dark: 'May be dark', lastBus: 'Last bus' },
  none: 'Choose above what could clash, and it is held against your time here.',
  bearings: { hits: 'May clash', ask: 'Ask', clear: 'Does not touch it' } satisfies Record<Clash['bearing'], string>,
  judged:
    'Hours of school and of darkness differ from place to place. What counts as a clash here is our suggestion; the people who come know.',
  judgedSources: ['ours'] satisfies readonly SourceKey[],
  says,
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
