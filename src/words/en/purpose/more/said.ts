import type { GrowthCase } from '#domain/stages/growth.ts'
import type { Serves } from '#domain/stages/standardParts.ts'
import type { SourceKey } from '#domain/sources.ts'

const minutes = (n: string) => (n === '1' ? '1 minute' : `${n} minutes`)
const people = (n: string) => (n === '1' ? '1 person' : `${n} people`)

/** A program, and how long the group runs. */
export const program = {
  meetings: 'meetings',
  comeAndGo: 'How people come and go',
  startHeading: 'Use sample wording',
  starts: ['You can come and go freely, for as long as you like. There’s no end date, and you don’t have to explain.'],
}

/** When the group grows: each person’s time, drawn and as a table. */
export const size = {
  more: 'When more people come',
  turns: {
    heading: 'How long can each person share?',
    noShare: 'No part of your outline gives everyone time yet.',
    toOrder: 'Change the meeting outline',
    /** The main fact in one sentence. */
    main: (at: string, grown: string, half: string, halves: string) =>
      `With ${people(at)}, each has about ${minutes(grown)}. In a circle of ${half}, it’s about ${minutes(halves)}.`,
    usual: 'You haven’t said how many will come. We use 8 to 12, as in groups that talk.',
    of: {
      few: 'At the small end',
      many: 'At the large end',
      grown: 'When the group has grown',
      halves: 'After a split, in the larger half',
      rooms: 'In smaller circles',
    } satisfies Record<GrowthCase, string>,
    row: (label: string, n: string, each: string) => `${label}, ${people(n)}, ${minutes(each)} each`,
    shared: (total: string) =>
      `Each bar shows the ${minutes(total)} that everyone shares. Each piece is one person’s time.`,
    table: { caption: 'Time to share by size', case: 'When', people: 'People in one circle', minutes: 'Minutes each' },
    sources: ['CG_D', 'DBSA_P', 'ours'] satisfies readonly SourceKey[],
  },
}

const what = { coping: 'coping', learning: 'learning', helping: 'helping' } satisfies Record<Serves, string>

/** Where in the meeting the six reasons find their place. */
export const reasonPlaces = {
  one: (title: string) => `Add “${title}”`,
  serve: (to: Serves) => `Parts of your meeting for ${what[to]}`,
  none: (to: Serves) => `Your outline doesn’t have a part for ${what[to]} yet.`,
  left: {
    all: 'All six have a place.',
    some: (n: number) =>
      n === 1 ? 'One of the six doesn’t have a place yet.' : `${n} of the six don’t have a place yet.`,
    which: (names: string) => `Think about ${names}.`,
  },
}

/** Insurance and the host. */
export const cover = {
  more: 'Who told you, and what the host asks',
  ask: {
    heading: 'A question for the host',
    words:
      'We’re a small, free self-help group led by its members. Does your insurance cover groups like ours in your rooms? Do you need anything from us in writing?',
    copy: 'Copy the question',
  },
  unsure: 'Until you know who said so, treat this as a guess.',
}

/** Money: two people, open figures, what a year means for each meeting. */
export const cash = {
  more: 'What a year costs, and who sees it',
  none: {
    title: 'You said there are no costs',
    text: 'No one has to keep money. If that changes, we’ll ask the rest here.',
    way: 'Change how you cover costs',
  },
  aYear: 'a year',
  hands: {
    two: 'Two people look after the money.',
    same: 'One person keeps and checks the money. Ask someone else to check.',
    missing: 'Choose one person to keep the money and another to check it.',
  },
  costs: {
    heading: 'What each meeting costs',
    main: (year: string, meetings: string, meeting: string) =>
      `${year} a year, over ${meetings} meetings, is about ${meeting} for each meeting.`,
    noRhythm: 'Say how often you meet to see what each meeting costs.',
    toRhythm: 'Choose when you meet',
    share: 'This isn’t a fee. No one is turned away, and no one checks who gives. This only shows how big the sum is.',
    table: {
      caption: 'The cost of a meeting by size',
      people: 'People in the room',
      each: 'Each person’s share',
    },
    sources: ['seed', 'ours'] satisfies readonly SourceKey[],
  },
}
