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
    heading: 'So you meet',
    say: sayRhythm,
    missing: 'Say how often and on which day, and the result stands here in words.',
    next: 'The next three dates',
    noFirst: 'Once the first meeting has a date, the next dates stand here.',
    setFirst: 'Set the first meeting',
    otherDay: 'The first meeting is on another day of the week. From the second on, this rhythm counts.',
    long: {
      title: 'Longer than two hours',
      text: 'One guide says two hours at most, with a fixed end. People get tired, and some have a long way home. Long evenings can end in an informal part, for those who like to stay.',
      sources: ['SEKO'],
    },
  },
  parts: {
    heading: 'The running order',
    none: 'No parts yet. Start from the order below, or add your own.',
    unnamed: (n: number) => `Part ${n}`,
    add: 'Add a part',
    minutes,
    noMinutes: 'No minutes yet',
    everybody: 'everybody gets a share',
    serves: { coping: 'coping', learning: 'learning', helping: 'helping' } satisfies Record<Serves, string>,
    offers: {
      heading: 'An order to start from',
      text: (length: string) =>
        `A first meeting, fitted to ${minutes(length)}. From the second meeting on, take out the introductions and the wishes, and give their time to the sharing.`,
      about: (length: string, about: string) => `${first(minutes(length))}. ${about}`,
      sources: ['CTB', 'SHU_G', 'SEKO', 'CG_L4', 'ours'],
    },
    fit: (length: string) => `Fit the standard parts to ${minutes(length)}`,
    standard: {
      welcome: { title: 'Welcome', about: 'Start on time. Where the exits and toilets are.' },
      opening: {
        title: 'Opening words',
        about: 'Who you are, what the group is and is not, that it is free, when it ends.',
      },
      rulesRead: { title: 'Rules read aloud', about: 'And one change invited.' },
      introductions: {
        title: 'Introductions',
        about: 'In pairs for ten minutes, then each presents the other. So nobody goes too deep at once.',
      },
      sharing: { title: 'Sharing', about: 'Everybody has the same time, and may pass.' },
      wishes: { title: 'What do you want from this group?', about: 'Somebody takes notes.' },
      practical: { title: 'Next time', about: 'The next date, two small jobs, who may be contacted and how.' },
      closing: { title: 'Closing round', about: 'A sentence each, and thanks.' },
    } satisfies Record<PartId, { title: string; about: string }>,
  },
  part: {
    lead: 'A part of the meeting, with its minutes.',
    fields: {
      title: { label: 'What is it called?' },
      minutes: {
        label: 'How long?',
        why: 'A fixed end lets people come back. One guide says two hours at most.',
        sources: ['SEKO'],
      },
      shared: {
        label: 'Does everybody get a share of this time?',
        hint: 'A round, or time that you split.',
        why: 'Shared time lets the quiet ones speak too. One group gives each person five minutes.',
        sources: ['VF', 'DBSA_P'],
        options: { yes: 'Yes', no: 'No' },
      },
      serves: {
        label: 'What does it serve?',
        hint: 'Leave it empty for a part that simply has to be.',
        why: 'It shows whether a meeting leaves room for all three, or gives one of them everything.',
        sources: ['ours'],
        options: {
          coping: 'Coping: listening, being heard',
          learning: 'Learning: finding out what helps',
          helping: 'Helping: doing something for others',
        } satisfies Record<(typeof serves)[number], string>,
      },
    } satisfies ItemWords<'parts'>,
  },
  picture: {
    heading: 'The meeting to scale',
    empty: 'Add parts with their minutes, and the meeting is drawn here.',
    exact: (length: string) => `The parts fill all ${minutes(length)}.`,
    left: (used: string, length: string, left: string) =>
      `The parts fill ${used} of ${minutes(length)}. ${first(minutes(left))} ${left === '1' ? 'is' : 'are'} free.`,
    over: (used: string, length: string, over: string) =>
      `The parts take ${minutes(used)}. That is ${over} more than the ${length} you have.`,
    overWhat: 'Shorten a part, take one out, or meet longer, up to two hours.',
    noLength: (used: string) => `The parts take ${minutes(used)}. How long the meeting is has not been said yet.`,
    setLength: 'Say how long a meeting is',
    tooLong: 'The meeting is longer than two hours. One guide says two hours at most.',
    unknown: (n: string) =>
      n === '1' ? 'One part has no minutes yet and is not drawn.' : `${n} parts have no minutes yet and are not drawn.`,
    turns: {
      heading: 'Time to speak',
      one: (people_: string, each: string) => `With ${people(people_)}, each has about ${minutes(each)} to speak.`,
      two: (few: string, long: string, many: string, short: string) =>
        `With ${people(few)}, each has about ${minutes(long)} to speak. With ${many}, about ${short}.`,
      atFirst: (people_: string, each: string) =>
        `You expect ${people(people_)} at the first meeting: then each has about ${minutes(each)}.`,
      none: 'No part has time that everybody shares. Who comes to be heard would not be.',
      usual: 'You have not said how many come, so we reckon with 8 to 12, as in groups that talk.',
      row: (n: string, each: string) => `With ${people(n)}: ${minutes(each)} each`,
      short: {
        title: 'Short turns',
        text: 'Less than three minutes are over quickly. One group gives each person five. You could shorten other parts, form two circles of three to five people, or let part of the group speak this time and the others next time.',
        sources: ['DBSA_P', 'ours'],
      },
    },
    key: {
      shared: 'everybody gets a share',
      other: 'led by one or two',
      over: 'after the end',
      turn: 'one person’s turn',
    },
    end: 'End',
    /** A moment of the meeting while nobody has said when it starts. */
    after: (n: string) => `${n} min`,
    free: 'free',
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
  leaders: { heading: 'Who leads', two: 'Two lead together: name a second one.' },
  reasons,
} as const
