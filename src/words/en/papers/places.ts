import type { Finding } from '#domain/stages/placeComparison.ts'
import { place } from '../place/index.ts'
import { placeCriteria } from '../place/criteria.ts'
import { visit } from '../place/more/visit.ts'
import { questions } from '../purpose/questions.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Comparing places: for the phone, for the visit, and side by side. */
export const places = {
  criteria: placeCriteria,
  booking: visit.questions,
  seen: visit.seen,
  weekdays: questions.weekday.options,
  kinds: place.kinds,
  title: 'Comparing places',
  onlineTitle: 'Before we meet on screen',
  need: {
    heading: 'What we ask for',
    slot: 'Day and time',
    people: 'Room for',
    peopleOf: (n: string) => `${n} people, with their chairs in a circle`,
    dates: 'Dates to have ready',
    on: (day: string, time: string | undefined) => (time === undefined ? `${day}s` : `${day}s at ${time}`),
  },
  phone: {
    heading: 'To ask by phone',
    say: 'Hello, we are a small self-help group, free of charge and led by its members. We are looking for a quiet room. May I ask you a few things?',
    sayOne:
      'Hello, I am starting a small self-help group, free of charge and led by its members. I am looking for a quiet room. May I ask you a few things?',
    offer: 'Offer something back: a thank-you, a tidy room.',
  },
  visit: { heading: 'To look at when you visit' },
  compare: {
    heading: 'Side by side',
    text: 'What rules a place out and what nobody knows yet come first. An empty field is the next question.',
    caption: (from: string, to: string) => (from === to ? `Place ${from}` : `Places ${from} to ${to}`),
    what: 'What',
    another: 'Another place',
    unnamed: (n: string) => `Place ${n}`,
    lacks: 'Speaks against it',
    lacksNone: 'Nothing so far',
    toAsk: 'Still to ask',
    toAskNone: 'Nothing',
    address: 'Address',
    name: 'Name and address',
    home: 'A home: not written down',
    contact: 'Whom to ask',
    cost: 'Cost',
    timesFree: 'Free when',
    inCharge: 'In charge on the day',
    cancelNotice: 'Giving a date back',
    days: (n: string) =>
      n === '0' ? 'On the day itself at the latest' : n === '1' ? 'One day ahead' : `${n} days ahead`,
    seen: 'What we saw',
    learned: 'Asked by, on',
    fit: 'Points',
    fitOf: (points: string, most: string, pending: string | undefined) =>
      `${points} of ${most}${pending === undefined ? '' : `, ${pending} still open`}`,
    fitNote: 'The points only add up your own weights. They choose nothing.',
  },
  /** Short things one after another, in a cell. */
  listed: (items: readonly string[]) => capital(items.join('; ')),
  findings: { yes: 'Yes', partly: 'In part', no: 'No' } satisfies Record<Exclude<Finding, 'unknown'>, string>,
  choice: { heading: 'What we choose', chosen: 'Our choice', why: 'Why', reserve: 'In reserve' },
  online: {
    heading: 'On the screen',
    platform: 'Program',
    host: 'Host',
    coHost: 'Co-host',
    dialIn: 'Joining by phone',
    timeLimit: 'Ends by itself',
    waitingRoom: 'Waiting room',
    waiting: { yes: 'Yes, the host lets each person in', no: 'No' },
    test: 'Try it once with two of you: camera, sound, joining by phone, and what happens when one connection fails.',
  },
  inside: 'For the core group only',
}
