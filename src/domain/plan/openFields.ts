import type { Item, ListName } from './lists.ts'
import { isPrivate } from './private.ts'

/**
 * `open`: somebody may honestly not know it yet, so it can be left open: not yet, ask the core group, ask someone outside.
 * Every other word says why a question offers no such answer.
 */
type Stand =
  | 'open'
  /** What the entry is or is called: with that unknown there is no entry. One without a name still has a place in the list. */
  | 'names'
  /** How far it is. "Not yet" is among its choices already. */
  | 'stands'
  /** Written down once it has happened. Who was not there leaves it empty. */
  | 'happened'
  /** Free words, asked of nobody. */
  | 'noted'
  /** Consent and safety: only the person can say, silence means no, and no agenda or list may tell that it was asked. */
  | 'theirs'

type Stands = { readonly [L in ListName]: { readonly [F in Exclude<keyof Item<L>, 'id' | 'std' | 'you'>]-?: Stand } }

/** How each field of each item stands. A field that is missing here does not compile. */
const stands = {
  people: {
    name: 'names',
    stance: 'stands',
    hours: 'open',
    where: 'open',
    until: 'open',
    reach: 'open',
    brings: 'open',
    safeTimes: 'theirs',
    mayLeaveMessage: 'theirs',
    mayBeListed: 'theirs',
    mayBePublic: 'theirs',
    moreIsFine: 'theirs',
    talkedOn: 'happened',
    talkNotes: 'noted',
  },
  duties: {
    title: 'names',
    holder: 'open',
    deputy: 'open',
    hoursBefore: 'open',
    hoursAfter: 'open',
    until: 'open',
    successor: 'open',
    handOver: 'open',
  },
  discussions: {
    topics: 'names',
    date: 'open',
    where: 'open',
    facilitator: 'open',
    held: 'stands',
    came: 'happened',
    notes: 'noted',
    decided: 'noted',
    minutes: 'noted',
  },
  parts: { title: 'names', minutes: 'open', serves: 'open', shared: 'open' },
  rules: { words: 'names' },
  places: {
    name: 'names',
    kind: 'names',
    address: 'open',
    contact: 'open',
    cost: 'open',
    timesFree: 'open',
    learnedBy: 'happened',
    learnedOn: 'happened',
    stepFree: 'open',
    stepFreeNote: 'noted',
    toilet: 'open',
    toiletNote: 'noted',
    free: 'open',
    freeNote: 'noted',
    private: 'open',
    privateNote: 'noted',
    slot: 'open',
    slotNote: 'noted',
    transit: 'open',
    transitNote: 'noted',
    safeWalk: 'open',
    safeWalkNote: 'noted',
    neutral: 'open',
    neutralNote: 'noted',
    size: 'open',
    sizeNote: 'noted',
    longBooking: 'open',
    longBookingNote: 'noted',
    kitchen: 'open',
    kitchenNote: 'noted',
    signs: 'open',
    signsNote: 'noted',
    lighting: 'open',
    lightingNote: 'noted',
    hearing: 'open',
    hearingNote: 'noted',
    phonedBy: 'happened',
    phonedOn: 'happened',
    visitedBy: 'happened',
    visitedOn: 'happened',
    visitNote: 'noted',
    inCharge: 'open',
    cancelNotice: 'open',
    homeTwo: 'open',
    homeTold: 'open',
    homeKnown: 'open',
    homeUnlisted: 'open',
  },
  connections: {
    organization: 'names',
    kind: 'names',
    contact: 'open',
    reach: 'open',
    state: 'stands',
    lastOn: 'happened',
    nextOn: 'open',
    nextWhat: 'open',
    owner: 'open',
    introducedBy: 'noted',
    confirmedOn: 'happened',
  },
  tasks: { title: 'names', date: 'open', owner: 'open', hours: 'open', stage: 'names', done: 'stands' },
  groups: {
    name: 'names',
    where: 'open',
    reach: 'open',
    state: 'stands',
    askedOn: 'happened',
    visitedOn: 'happened',
    fits: 'open',
    result: 'noted',
  },
  decisions: {
    words: 'names',
    state: 'stands',
    talk: 'happened',
    decidedOn: 'happened',
    reviewOn: 'open',
    note: 'noted',
  },
  contacts: {
    connection: 'names',
    on: 'happened',
    by: 'happened',
    how: 'happened',
    outcome: 'happened',
    note: 'noted',
  },
  meetings: {
    on: 'happened',
    heads: 'happened',
    newcomers: 'happened',
    returned: 'happened',
    led: 'happened',
    topic: 'happened',
  },
  enquiries: { on: 'happened', count: 'happened', heard: 'happened', came: 'happened' },
  evaluations: {
    on: 'happened',
    forms: 'happened',
    useful: 'happened',
    heard: 'happened',
    safe: 'happened',
    stay: 'happened',
    change: 'noted',
  },
  reviews: {
    on: 'happened',
    topics: 'happened',
    speakers: 'happened',
    structure: 'happened',
    outcome: 'open',
    note: 'noted',
    nextOn: 'open',
  },
} as const satisfies Stands

/** The fields of a list's items that can be left open. */
export type OpenField<L extends ListName> = {
  [F in keyof (typeof stands)[L]]: (typeof stands)[L][F] extends 'open' ? F : never
}[keyof (typeof stands)[L]]

/** Whether a field of a list's item can be left open. */
export const mayLeaveOpen = (list: ListName, field: string): boolean => all.get(list)?.get(field) === 'open'
const all: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(stands).map(([list, fields]) => [list, new Map<string, string>(Object.entries(fields))]),
)

/**
 * Questions of sections that offer no open answers, beside the private ones: parts of a question that is left open as a
 * whole (`asOne`), replies whose choices include "we talk about it" (`stands`), and a note.
 */
const closed = {
  'expectations.laterFew': 'asOne',
  'expectations.laterMany': 'asOne',
  'expectations.giving': 'asOne',
  'expectations.receiving': 'asOne',
  'expectations.organizing': 'asOne',
  'expectations.monthsReply': 'stands',
  'expectations.hoursReply': 'stands',
  'expectations.sharersReply': 'stands',
  'expectations.firstTurnoutReply': 'stands',
  'expectations.laterReply': 'stands',
  'expectations.balanceReply': 'stands',
  'expectations.hearingReply': 'stands',
  'expectations.helperReply': 'stands',
  'expectations.shortfallNote': 'noted',
} as const satisfies Readonly<Record<string, Stand | 'asOne'>>

/** Whether a question, given as `section.question`, can be left open. */
export const mayLeaveQuestionOpen = (question: string): boolean =>
  !Object.hasOwn(closed, question) && !isPrivate(question)
