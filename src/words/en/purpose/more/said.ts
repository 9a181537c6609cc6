import type { GrowthCase } from '#domain/stages/growth.ts'
import type { Serves } from '#domain/stages/standardParts.ts'
import type { SourceKey } from '#domain/sources.ts'

const minutes = (n: string) => (n === '1' ? '1 minute' : `${n} minutes`)
const people = (n: string) => (n === '1' ? '1 person' : `${n} people`)

/** A program, and how long the group runs. */
export const program = {
  meetings: 'meetings',
  startHeading: 'Words to start from',
  starts: ['You may come and go freely, for as long as you like. There is no end date, and nobody has to explain.'],
}

/** When the group grows: each person’s time, drawn and as a table. */
export const size = {
  range: {
    heading: 'The size you have said',
    both: (few: string, many: string) => `${few} to ${many} people`,
    few: (few: string) => `At least ${few} people`,
    many: (many: string) => `At most ${many} people`,
    none: 'Not said yet.',
    change: 'Change this',
  },
  turns: {
    heading: 'How long can each person speak?',
    noShare: 'No part of your running order has time that everybody shares, so there is nothing to reckon with yet.',
    toOrder: 'Go to the running order',
    /** The main fact in one sentence. */
    main: (at: string, grown: string, half: string, halves: string) =>
      `With ${people(at)}, each has about ${minutes(grown)}. In a circle of ${half}, about ${minutes(halves)}.`,
    usual: 'You have not said how many come, so we reckon with 8 to 12, as in groups that talk.',
    of: {
      few: 'At the small end',
      many: 'At the large end',
      grown: 'When it has grown',
      halves: 'After a split, in the larger half',
      rooms: 'In small rooms',
    } satisfies Record<GrowthCase, string>,
    row: (label: string, n: string, each: string) => `${label}, ${people(n)}: ${minutes(each)} each`,
    shared: (total: string) =>
      `Each bar is the ${minutes(total)} that everybody shares. Each piece is one person’s time.`,
    table: { caption: 'Time to speak by size', case: 'When', people: 'People in one circle', minutes: 'Minutes each' },
    sources: ['CG_D', 'DBSA_P', 'ours'] satisfies readonly SourceKey[],
  },
}

const what = { coping: 'coping', learning: 'learning', helping: 'helping' } satisfies Record<Serves, string>

/** Where in the meeting the six reasons find their place. */
export const reasonPlaces = {
  serve: (to: Serves) => `Parts of your meeting that serve ${what[to]}`,
  none: (to: Serves) => `No part of your running order serves ${what[to]} yet.`,
  toOrder: 'Go to the running order',
  left: {
    heading: 'Which reason has no place yet',
    all: 'All six have a place.',
    some: (n: number) => (n === 1 ? 'One of the six has no place yet:' : `${n} of the six have no place yet:`),
    way: 'Say where',
  },
}

/** Insurance and the host. */
export const cover = {
  ask: {
    heading: 'One question to the host',
    words:
      'We are a small self-help group, free of charge, led by its members. Does your insurance cover groups like ours in your rooms? Is there anything you need from us in writing?',
    copy: 'Copy the question',
  },
  unsure: 'Write down who said it and when. Without that it is a guess.',
}

/** Money: two people, open figures, what a year means for each meeting. */
export const cash = {
  none: {
    title: 'You have said that there are no costs',
    text: 'Then nobody has to keep money. If that changes, this page asks the rest.',
    way: 'Change how costs are met',
  },
  aYear: 'a year',
  hands: {
    two: 'Two people know what is in it.',
    same: 'One person keeps it and checks it. Ask a second one to check.',
    missing: 'Two people are needed: one keeps it, another checks it.',
  },
  costs: {
    heading: 'What a year means',
    main: (year: string, meetings: string, meeting: string) =>
      `${year} a year, over ${meetings} meetings, is about ${meeting} for each meeting.`,
    noRhythm: 'Say how often you meet, and what each meeting costs stands here.',
    toRhythm: 'Go to “When you meet”',
    share:
      'This is not a fee. Nobody is turned away, and nobody looks who gives what. It only shows how small or large the sum is.',
    table: {
      caption: 'The cost of a meeting by size',
      people: 'People in the room',
      each: 'For each, if all gave the same',
    },
    sources: ['seed', 'ours'] satisfies readonly SourceKey[],
  },
}
