import * as z from 'zod/mini'
import type { IsoDate } from '../dates.ts'
import { amount, date, ref, text } from './answer.ts'
import { listsSchema } from './lists.ts'
import { sectionsSchema } from './sections.ts'

/**
 * What was set by hand on a task that a rule made: the rule's own value stands wherever a key is missing.
 * `state` says done or dropped; `on` is the day that was said.
 */
export const override = z.object({
  date: z.exactOptional(date),
  owner: z.exactOptional(ref),
  hours: z.exactOptional(amount),
  state: z.exactOptional(z.enum(['open', 'done', 'dropped'])),
  on: z.exactOptional(date),
  /** What was typed for one of them while it is no value yet ("early May"); what is set, or the rule's, goes on counting. */
  typed: z.exactOptional(
    z.object({ date: z.exactOptional(text), hours: z.exactOptional(text), on: z.exactOptional(text) }),
  ),
})
export type Override = z.infer<typeof override>

/** Something put forward that the founder has not accepted or declined yet. It counts in nothing until applied. */
export const suggestion = z.object({
  id: z.string(),
  /** The name that the counselor typed for themselves; may be empty. */
  by: text,
  at: date,
  /** An `Edit` as plain data; read with `readEdit` before it is applied. */
  edit: z.unknown(),
  words: text,
  state: z.enum(['open', 'accepted', 'declined']),
  /** The session it was put forward in. */
  session: z.exactOptional(text),
  /** Who accepted or declined, as they were called then, and when: kept, so that nobody has to remember. */
  decidedBy: z.exactOptional(text),
  decidedOn: z.exactOptional(date),
  /** What the founder made of it before accepting: the words they chose, and the edit that was carried out instead. */
  taken: z.exactOptional(z.object({ words: text, edit: z.unknown() })),
})
export type Suggestion = z.infer<typeof suggestion>

/** A free passage of a document in the founder's words. */
export const passage = z.object({
  text,
  /** The language it was written in. */
  language: text,
  /** Tells whether the answers under it have changed since: made by `documents/passages.ts`. */
  of: text,
})
export type Passage = z.infer<typeof passage>

const stageDates = z.object({
  coreGroup: z.exactOptional(date),
  expectations: z.exactOptional(date),
  purpose: z.exactOptional(date),
  place: z.exactOptional(date),
  connections: z.exactOptional(date),
  timeline: z.exactOptional(date),
})

/** Everything about one group being founded: the record that may be handed over. */
export const planSchema = z.object({
  /** The day the plan was begun: planning starts here until the founder says otherwise. */
  begun: date,
  sections: sectionsSchema,
  lists: listsSchema,
  /** Overridden tasks, by `rule` or `rule:subject`. */
  overrides: z.record(z.string(), override),
  /** Checklist items ticked by hand, with the day. */
  ticks: z.record(z.string(), date),
  /** The day a stage was first ready. */
  onceReady: stageDates,
  suggestions: z.array(suggestion),
  /** Passages that the founder put in their own words, by `document/passage`. */
  passages: z.record(z.string(), passage),
})
export type Plan = z.infer<typeof planSchema>

/** What the founder keeps to themselves: never handed over, in no document. */
export const ownSchema = z.object({
  /** Readiness answers, kept only where the founder asked for it. */
  readiness: z.exactOptional(z.record(z.string(), text)),
})
export type Own = z.infer<typeof ownSchema>

/** The founder is in the core group from the first minute. */
export const founderId = 'you'
/** Stands where a person's id stands, for the counselor who helps. */
export const counselorId = 'counselor'

/** A plan with nothing said. `begun` is today's date. */
export const newPlan = (begun: IsoDate): Plan => ({
  begun,
  sections: { about: {}, coreGroup: {}, expectations: {}, purpose: {}, place: {}, connections: {}, timeline: {} },
  lists: {
    people: [{ id: founderId, you: true }],
    duties: [],
    discussions: [],
    parts: [],
    rules: [],
    places: [],
    connections: [],
    tasks: [],
    groups: [],
    decisions: [],
    contacts: [],
    meetings: [],
    enquiries: [],
    evaluations: [],
    reviews: [],
  },
  overrides: {},
  ticks: {},
  onceReady: {},
  suggestions: [],
  passages: {},
})
