import type { ReadAs, Unit } from '#domain/questions/kinds.ts'
import type { OpenWay } from '#domain/plan/answer.ts'
import type { WhatIfId } from '#domain/whatIf/cases.ts'
import { clock, clockRange, lasting } from './clock.ts'

/** What is counted, where it is one; what is not here stays as it is. */
const ofOne: Readonly<Record<string, string>> = {
  people: 'person',
  hours: 'hour',
  'hours a month': 'hour a month',
  minutes: 'minute',
  days: 'day',
  weeks: 'week',
  months: 'month',
  meetings: 'meeting',
  forms: 'form',
  points: 'point',
}

/** What belongs to asking anything at all: open answers, errors, lists, conditions. */
export const asking = {
  why: 'Why we ask, and where it comes from',
  optional: '(if you like)',
  /** The way to what others did about it, where it hurts. */
  whatIf: {
    nobodyComes: 'What if no one comes?',
    oneTakesOver: 'What if one person takes over?',
    everything: 'What if I do everything?',
    costs: 'What if it costs too much?',
    notBack: 'What if people don’t come back?',
    needBreak: 'What if I need a break?',
  } satisfies Record<WhatIfId, string>,
  open: {
    offer: 'Not sure yet about one of these?',
    offerOne: 'Not sure yet?',
    question: 'Question',
    count: (open: number) => ` (${open} open)`,
    ways: {
      notYet: 'Not sure yet',
      askGroup: 'Ask the group',
      askOutside: 'Ask someone outside',
    } satisfies Record<OpenWay, string>,
    counts: 'These count as answers. “Ask the group” adds the question to your next talk’s agenda.',
    said: {
      notYet: 'Not sure yet',
      askGroup: 'Ask the group',
      askOutside: 'Ask someone outside',
    } satisfies Record<OpenWay, string>,
    by: 'When would you like to know?',
    whom: 'Who might know?',
    answerNow: 'Answer this now',
    kept: 'We kept what you wrote before.',
  },
  problems: {
    heading: (count: number) => (count === 1 ? 'Check one answer' : `Check ${count} answers`),
    number: 'We couldn’t read that number. Try 3. We kept what you typed.',
    whole: 'Write a whole number. Try 3.',
    tooMany: (most: number) => `Write a number up to ${most}.`,
    overMonth: (hours: number, most: number) => `A month has at most ${hours} hours. Write a number up to ${most}.`,
    date: 'We couldn’t read that date. Try March 4, 2027. We kept what you typed.',
    noSuchDay: 'The calendar has no such day, or it’s too far away. Try March 4, 2027.',
    time: 'We couldn’t read that time. Try 7 p.m. We kept what you typed.',
    length: 'We couldn’t read that length. Try 90 minutes. We kept what you typed.',
    which: 'Choose the one you mean. We kept what you typed.',
    goOn: 'Continue anyway',
  },
  date: {
    pick: 'Pick a day',
    hint: 'For example, March 4, 2027.',
    /** A time written beside the day, which has a field of its own. */
    dayOnly: (date: string) => `That is ${date}. We kept the day, not the time.`,
    which: (days: string) => `Which day do you mean, ${days}?`,
    noMonth: 'We couldn’t find a month or season. Try “May” or “in 3 months.” We kept what you typed.',
    understood: (date: string) => `That is ${date}.`,
    span: (from: string, to: string) => `${from} to ${to}`,
  },
  time: {
    hint: 'For example, 7 p.m.',
    understood: (time: string) => (time.endsWith('.') ? `That is ${time}` : `That is ${time}.`),
    clock,
    range: clockRange,
    /** Beside a range where the length says something else already. */
    lasts: (length: string) => `Make the meeting ${length}`,
  },
  number: {
    understood: (number: string) => `That is ${number}.`,
    /** “1 person”, “2 people”: a number with what it counts, as `units` calls it. */
    counted: (number: string, unit: string) => `${number} ${number === '1' ? (ofOne[unit] ?? unit) : unit}`,
  },
  lasting,
  /** Over the buttons where what was written may mean more than one thing. */
  which: 'Which one do you mean?',
  isThis: 'Is this what you mean?',
  unseen: {
    title: 'We don’t show this during a session',
    text: 'This page is only for the founder. You can open it again after the session.',
    back: 'Back to the session',
  },
  choose: 'Choose',
  nobody: 'No one yet',
  counselor: 'The counselor',
  unnamedPerson: (n: number) => `Person ${n}`,
  rank: {
    first: 'Put what matters most first.',
    up: (what: string) => `Move ${what} up`,
    down: (what: string) => `Move ${what} down`,
  },
  list: {
    add: 'Add',
    nameFirst: 'Write a name or initials first, then add it.',
    change: 'Change',
    remove: 'Remove',
    done: 'Done',
    more: 'Move or remove',
    moreRemove: 'More',
    up: 'Move up',
    down: 'Move down',
    moved: (what: string, to: number, of: number) => `${what} is now ${to} of ${of}.`,
    added: (what: string) => `Added ${what}.`,
    removed: (what: string) => `${what} removed.`,
    undo: 'Undo',
    missing: 'This entry isn’t here anymore. Someone may have removed it.',
    backToList: 'Back to the list',
  },
  accept: 'Add this',
  acceptAll: 'Add all',
  stage: {
    takes: 'What it takes',
    done: 'Done',
    notYet: 'Not yet',
    lookAgain: 'Look through this stage',
    exactly: 'What each line includes',
    ofLines: (done: number, of: number) => `${done} of ${of}`,
    howFar: (stage: string, done: number, of: number) =>
      done === of ? `${stage}: Done` : `${stage}: ${done} of ${of} done`,
  },
  table: 'Show as a table',
  /** In place of a number, a date or a time that could not be read. */
  written: {
    number: (typed: string) => `You wrote “${typed}.” What number is that?`,
    day: (typed: string) => `You wrote “${typed}.” What date is that?`,
    time: (typed: string) => `You wrote “${typed}.” What time is that?`,
    span: (typed: string) => `You wrote “${typed}.” Which months are those?`,
  } satisfies Record<ReadAs, (typed: string) => string>,
  copying: { done: 'Copied.', failed: 'We couldn’t copy this. Select the text and copy it yourself.' },
  readOnly: 'You can read this plan here. You’re editing it in another tab.',
  hours: 'hours',
  hoursAMonth: 'hours a month',
  minutes: 'minutes',
  /** What a number counts, behind its field. */
  units: {
    people: 'people',
    hours: 'hours',
    hoursAMonth: 'hours a month',
    minutes: 'minutes',
    days: 'days',
    weeks: 'weeks',
    months: 'months',
    meetings: 'meetings',
    forms: 'forms',
    points: 'points',
    aYear: 'a year',
  } satisfies Record<Unit, string>,
  /** Under eight weeks from planning start to first meeting: what comes first, and what can wait. */
  shortNotice: {
    first:
      'Start with a second person, a place or a way to meet online, and a contact for the group. Then hold one talk about purpose and rules.',
    wait: 'Put up flyers as soon as the place is booked. You can skip the newspaper.',
    hiddenWait: 'Then tell people who can refer others. Most documents can wait.',
  },
  people: 'people',
}
