import { ended } from '#words/ended.ts'
import type { clashes } from '#domain/plan/choices.ts'
import type { Clash } from '#domain/stages/placeClashes.ts'
import type { SourceKey } from '#domain/sources.ts'
import type { ChoiceWords, PageWords, QuestionWords } from '#words/types.ts'

type ClashId = (typeof clashes)[number]
/** The slot in words: "Thursday", "7 p.m.", "8:30 p.m." */
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
      `Ask people who work shifts how often they’re free ${then(facts)}. A fixed time can miss them every other week.`,
  },
  schoolRun: {
    hits: (facts) =>
      `You meet ${hours(facts)} on a school day. Some people may have to drop off or pick up children then.`,
    ask: () => 'Set your day and hours to see if they clash with school.',
    clear: (facts) =>
      facts.weekday && ['Saturday', 'Sunday'].includes(facts.weekday)
        ? `Most schools are closed on ${facts.weekday}s. Someone may still have to watch the children.`
        : `You meet ${hours(facts)}, outside the usual school hours.`,
  },
  lastBus: {
    hits: ({ to, lastBus, minutes = 0 }) =>
      minutes < 0
        ? `${ended(`You end at ${to}, and the last bus leaves at ${lastBus}`)} People who take it must leave ${minutesOf(-minutes)} early or find a ride.`
        : `${ended(`You end at ${to}, and the last bus leaves at ${lastBus}`)} ${capital(minutesOf(minutes))} may be too short to get to the stop.`,
    ask: ({ lastBus }) =>
      lastBus === undefined
        ? 'Find out when the last bus or train leaves, and write it above.'
        : 'Set your hours and length to see if people can catch the last bus.',
    clear: ({ to, lastBus, minutes = 0 }) =>
      `${ended(`You end at ${to}, and the last bus leaves at ${lastBus}`)} That leaves ${minutesOf(minutes)} to get to the stop.`,
  },
  dark: {
    hits: (facts) =>
      `${ended(`You meet ${hours(facts)}`)} In winter it may be dark on the way there or back. Who can walk together?`,
    ask: () => 'Set your hours and length to see if people go home in the dark.',
    clear: (facts) => `${ended(`You meet ${hours(facts)}`)} In most places it’s light then.`,
  },
  treatment: {
    ask: ({ weekday }) =>
      weekday === undefined
        ? 'Ask when people have treatment, and when they feel well again.'
        : `Ask whether people have treatment on ${weekday}s, or the day before, and are too tired to come.`,
  },
  worship: {
    hits: ({ weekday }) =>
      `${weekday} is a day of worship or rest for some people. Ask if it is for yours, and at what time.`,
    ask: ({ weekday }) =>
      weekday === undefined
        ? 'Ask which days and hours people keep for worship.'
        : `Ask whether anyone keeps ${weekday}s, or holy days that fall on one, for worship.`,
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
    note: {
      title: 'Why this matters',
      paragraphs: [
        'People may not tell you that the time keeps them away. One study asked people with scleroderma. Lack of transport kept away 35 percent in Europe and 17 percent in North America.',
        'You won’t find a time that suits everyone. Ask people who said yes, or take turns between two times.',
      ],
      sources: ['SCL', 'HB', 'ours'],
    },
  } satisfies PageWords,
  questions: {
    clashes: {
      label: 'What in people’s lives could clash with your time?',
      hint: 'Choose what some of your members live with.',
      why: 'Below, we compare each one with your meeting time.',
      sources: ['HB', 'CG_L3', 'TTC', 'ours'],
      options: {
        shiftWork: 'Shift work',
        schoolRun: 'Taking children to school and back',
        lastBus: 'The last bus or train',
        dark: 'Going home in the dark',
        treatment: 'Days of treatment, or tired days after it',
        worship: 'Worship or a day of rest',
        otherGroup: 'Another group at the same time',
        carer: 'Someone at home who needs care',
      },
    } satisfies ChoiceWords<ClashId>,
    lastBusAt: {
      label: 'When does the last bus or train leave?',
      hint: 'For example, 9:40 p.m. Check the day you meet.',
      why: 'Someone who leaves early, or waits alone at a stop, may not come back.',
      sources: ['TTC', 'SHO', 'ours'],
    },
    clashesWay: {
      label: 'What will you do about it?',
      hint: 'For example, rides, an earlier end, or a second time.',
      why: 'If you write it down, you can tell people on the phone.',
      sources: ['SCL', 'CG_L3', 'ours'],
    },
  } satisfies Readonly<Record<string, QuestionWords>>,

  heading: 'How your time fits',
  slot: (slot: SlotWords) => `You meet ${then(slot)}.`,
  noSlot: 'You haven’t set a day and time yet.',
  halfSlot: 'You haven’t set the time or length yet, so we can’t check all of it.',
  setSlot: 'Set a day and time',
  strip: { meeting: 'You meet', schoolRun: 'School run', dark: 'May be dark', lastBus: 'Last bus' },
  none: 'Choose what could clash, and we’ll compare it with your time.',
  bearings: { hits: 'May clash', ask: 'Ask', clear: 'No clash' } satisfies Record<Clash['bearing'], string>,
  judged: 'School hours and daylight vary. What counts as a clash is our suggestion. Ask the people who come.',
  judgedSources: ['ours'] satisfies readonly SourceKey[],
  says,
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
