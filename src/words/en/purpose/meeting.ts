import type { serves } from '#domain/plan/choices.ts'
import type { PartId, Serves } from '#domain/stages/standardParts.ts'
import type { ItemWords } from '#words/types.ts'
import { reasons } from './reasons.ts'
import { sayRhythm } from './rhythm.ts'

const minutes = (n: string) => (n === '1' ? '1 minute' : `${n} minutes`)
const people = (n: string) => (n === '1' ? 'one person' : `${n} people`)
const first = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** When a group meets, what a meeting is made of, and who leads it. */
export const meeting = {
  rhythm: {
    heading: 'When you meet',
    say: sayRhythm,
    missing: 'Choose how often and which day to see your times here.',
    next: 'Your next three dates',
    todo: 'Choose how often, which day, and how long.',
    noFirst: 'Set a date for the first meeting to see the next ones.',
    setFirst: 'Set the first meeting',
    otherDay: 'Your first meeting falls on a different day. These times start with the second meeting.',
    long: {
      title: 'Longer than two hours',
      text: 'Two hours is a good limit. People get tired, and some have a long way home.',
      sources: ['SEKO'],
    },
  },
  parts: {
    heading: 'The clock',
    of: (used: string, length: string) => `${used} of ${minutes(length)}`,
    unnamed: (n: number) => `Part ${n}`,
    add: 'Add a part',
    minutes,
    short: (n: string) => `${n} min`,
    noMinutes: 'No minutes yet',
    everybody: 'everyone gets a share',
    serves: { coping: 'coping', learning: 'learning', helping: 'helping' } satisfies Record<Serves, string>,
    end: 'End on time',
    moved: (title: string, place: string) => `${title} is now number ${place}.`,
    offers: {
      heading: 'See the sample outline',
      take: 'Use the sample outline',
      text: (length: string) =>
        `A first meeting, fitted to ${minutes(length)}. From the second meeting on, drop introductions and wishes to leave more time to share.`,
      about: (length: string, about: string) => `${first(minutes(length))}. ${about}`,
      sources: ['CTB', 'SHU_G', 'SEKO', 'CG_L4', 'ours'],
    },
    fit: (length: string) => `Fit our parts to ${minutes(length)}`,
    standard: {
      welcome: { title: 'Welcome', about: 'Start on time. Point out the exits and restrooms.' },
      opening: {
        title: 'Opening words',
        about: 'Say who you are, what the group is and isn’t, that it’s free, and when it ends.',
      },
      rulesRead: { title: 'Ground rules', about: 'Read them aloud and invite one change.' },
      introductions: {
        title: 'Introductions',
        about: 'Talk in pairs for ten minutes, then introduce each other. This keeps it light.',
      },
      sharing: { title: 'Sharing', about: 'Everyone has the same time and can pass.' },
      wishes: { title: 'What do you want from this group?', about: 'Someone takes notes.' },
      practical: { title: 'Next time', about: 'Share the next date, two small jobs, and who people can contact.' },
      closing: { title: 'Closing round', about: 'Each person says a sentence. Say thank you.' },
    } satisfies Record<PartId, { title: string; about: string }>,
  },
  part: {
    lead: 'Name this part and give it minutes.',
    fields: {
      title: { label: 'Name of this part' },
      minutes: {
        label: 'Minutes',
        why: 'A fixed end makes it easier to come back. Two hours is a good limit.',
        sources: ['SEKO'],
      },
      shared: {
        label: 'Does everyone get a share of this time?',
        hint: 'For example, a round, or time that you split.',
        why: 'Shared time lets quiet people speak, too. One group gives each person five minutes.',
        sources: ['VF', 'DBSA_P'],
        options: { yes: 'Yes', no: 'No' },
      },
      serves: {
        label: 'What is this part for?',
        hint: 'Skip this for welcomes and breaks.',
        why: 'You can see whether the meeting leaves room for all three.',
        sources: ['ours'],
        options: {
          coping: 'Coping, by listening and being heard',
          learning: 'Learning, by finding out what helps',
          helping: 'Helping, by doing something for others',
        } satisfies Record<(typeof serves)[number], string>,
      },
    } satisfies ItemWords<'parts'>,
  },
  picture: {
    heading: 'Your meeting to scale',
    /** The finding, as the page’s heading. */
    finding: {
      over: (over: string) => `Your meeting is ${minutes(over)} too long`,
      each: (people_: string, each: string) =>
        people_ === '1'
          ? `One person gets about ${minutes(each)}`
          : `${people_} people get about ${minutes(each)} each`,
    },
    free: (left: string) => `${first(minutes(left))} free`,
    overWhat: 'Shorten a part, remove one, or meet longer, up to two hours.',
    tooLong: 'Your meeting is longer than two hours. Two hours is a good limit.',
    unknown: (n: string) =>
      n === '1'
        ? 'One part has no minutes, so we can’t draw it.'
        : `${n} parts have no minutes, so we can’t draw them.`,
    turns: {
      heading: 'Time to share',
      people,
      each: (n: string) => `${n} min each`,
      expected: 'You expect this many at the first meeting.',
      change: 'Change the group size',
      none: 'No part gives everyone time yet. Set aside time to share.',
      usual: 'You haven’t said how many will come. We use 8 to 12, as in groups that talk.',
      short: {
        title: 'Short turns',
        text: 'Less than three minutes goes by fast. One group gives each person five. You could shorten other parts, or make circles of three to five people.',
        sources: ['DBSA_P', 'ours'],
      },
    },
    /** A moment of the meeting while nobody has said when it starts. */
    after: (n: string) => `${n} min`,
    table: {
      part: 'Part',
      from: 'From',
      to: 'To',
      minutes: 'Minutes',
      serves: 'Serves',
      shared: 'Shared',
      yes: 'Yes',
      no: 'No',
    },
  },
  leaders: {
    heading: 'Who leads',
    todo: 'Name who leads at first.',
    two: 'You chose to lead as a pair. Name a second person.',
  },
  reasons,
} as const
