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
  title: 'Place comparison',
  onlineTitle: 'Before we meet online',
  need: {
    heading: 'What we need',
    slot: 'Day and time',
    people: 'Room for',
    peopleOf: (n: string) => `${n} people with their chairs in a circle`,
    dates: 'Dates to ask for',
    on: (day: string, time: string | undefined) => (time === undefined ? `${day}s` : `${day}s at ${time}`),
  },
  phone: {
    heading: 'What to ask by phone',
    say: 'Hello, we’re a small self-help group. The group is free and led by its members. We’re looking for a quiet room. May I ask you a few things?',
    sayOne:
      'Hello, I’m starting a small self-help group. The group is free and led by its members. I’m looking for a quiet room. May I ask you a few things?',
    offer: 'Offer something in return, such as a tidy room.',
  },
  visit: { heading: 'What to look for on a visit' },
  compare: {
    heading: 'Side by side',
    text: 'First come your must-haves and what we don’t know yet. Ask about each empty field next.',
    caption: (from: string, to: string) => (from === to ? `Place ${from}` : `Places ${from} to ${to}`),
    what: 'What',
    another: 'Another place',
    unnamed: (n: string) => `Place ${n}`,
    lacks: 'Missing must-haves',
    lacksNone: 'None so far',
    toAsk: 'What to ask next',
    toAskNone: 'Nothing',
    address: 'Address',
    name: 'Name and address',
    home: 'A home. We don’t write the address here.',
    contact: 'Who to ask',
    cost: 'Cost',
    timesFree: 'When it’s free',
    inCharge: 'Who is in charge that day',
    cancelNotice: 'Notice to cancel',
    days: (n: string) => (n === '0' ? 'The same day at the latest' : n === '1' ? 'One day ahead' : `${n} days ahead`),
    seen: 'What we saw',
    learned: 'Asked by, and date',
    fit: 'Points',
    fitOf: (points: string, most: string, pending: string | undefined) =>
      `${points} of ${most}${pending === undefined ? '' : `, ${pending} not known yet`}`,
    fitNote: 'The points add up your own weights. They don’t choose for you.',
  },
  /** Short things one after another, in a cell. */
  listed: (items: readonly string[]) => capital(items.join(', ')),
  findings: { yes: 'Yes', partly: 'In part', no: 'No' } satisfies Record<Exclude<Finding, 'unknown'>, string>,
  choice: { heading: 'Our choice', chosen: 'Place', why: 'Why', reserve: 'Backup place' },
  online: {
    heading: 'Online',
    platform: 'Program',
    host: 'Host',
    coHost: 'Co-host',
    dialIn: 'Joining by phone',
    timeLimit: 'Time limit',
    waitingRoom: 'Waiting room',
    waiting: { yes: 'Yes, the host lets each person in', no: 'No' },
    test: 'Two of you can try the program once. Test the camera, the sound, and joining by phone. Then see what happens when one connection drops.',
  },
  inside: 'For the core group only',
}
