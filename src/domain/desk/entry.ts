import * as z from 'zod/mini'
import { date, text } from '../plan/answer.ts'
import { suggestionKinds } from './suggestionKinds.ts'

/** The format of a counselor's records. A change raises it; see `readEntry`. */
export const deskVersion = 1
export const deskKind = 'self-help-desk'

/** How something that was said is sorted. `unsorted` waits; `nothing` was let go. */
export const sortings = ['unsorted', 'decided', 'task', 'question', 'suggestion', 'note', 'nothing'] as const
export type Sorting = (typeof sortings)[number]

/** Something said in a session, caught in one line. */
const captured = z.object({ id: text, words: text, at: text, as: z.enum(sortings) })
export type Captured = z.infer<typeof captured>

/** What the founder takes along: only what they confirmed line by line. Kept as words, so that it prints the same years later. */
const summary = z.object({
  decided: z.array(text),
  added: z.array(text),
  open: z.array(text),
  suggested: z.array(z.object({ words: text, state: z.enum(['open', 'accepted', 'declined']) })),
  /** At most three leave a session (stages.md, "Sessions"). `until` is a day, or what was typed for it. */
  tasks: z.array(z.object({ words: text, who: text, until: text })),
  /** Something to think about until next time. */
  think: z.exactOptional(text),
})
export type SessionSummary = z.infer<typeof summary>

/** A task that is about to leave the session. `who` is a person's id or `counselor`; `typed` is what stands for the day while it is none. */
const leaving = z.object({
  id: text,
  words: text,
  who: text,
  until: z.exactOptional(date),
  typed: z.exactOptional(text),
})
export type LeavingTask = z.infer<typeof leaving>
/** More than three are not done (stages.md, "Sessions"). */
export const mostTasks = 3

const appointment = z.object({
  on: z.exactOptional(date),
  typed: z.exactOptional(text),
  time: z.exactOptional(text),
  about: z.exactOptional(text),
})
export type Appointment = z.infer<typeof appointment>

/** Something that is about to be put forward, as it stands in its fields. It is the counselor's until then. */
const halfTyped = z.object({
  /** The caught line that it began with; empty where it began with nothing. */
  first: text,
  kind: z.exactOptional(z.enum(suggestionKinds)),
  content: text,
  where: text,
  contact: text,
  date: text,
  owner: text,
  question: text,
  why: text,
  /** What was ticked of the counselor's library, by its id. */
  ticked: z.array(text),
})
export type HalfTyped = z.infer<typeof halfTyped>

/** One sitting of a counselor with a founder. */
const session = z.object({
  id: text,
  /** ISO instants. Without an end it is running, or the page was closed in it. */
  startedAt: text,
  endedAt: z.exactOptional(text),
  /** Names as they were typed; may be empty. */
  counselor: text,
  founder: text,
  /** Who else was there, as typed. */
  present: text,
  /** The one topic, in the founder's words, and the page they picked for it. */
  topic: text,
  topicAt: z.exactOptional(text),
  captured: z.array(captured),
  /** A line that is being caught, and suggestions that were not put forward yet: a dialog that closes loses none. */
  catching: z.exactOptional(text),
  halfTyped: z.exactOptional(z.array(halfTyped)),
  /** Private. */
  notes: text,
  /** Lines of the summary that the founder has confirmed so far, by their key in `summaryLines`; the words as confirmed. */
  confirmed: z.record(z.string(), text),
  leaving: z.array(leaving),
  /** Something to think about until next time; empty where there is nothing. */
  think: text,
  /** The appointment that is being made; `DeskEntry.next` once the session is over. */
  next: z.exactOptional(appointment),
  summary: z.exactOptional(summary),
  /** Ended, and its next steps may not be in the plan yet: whoever finds this brings them there. */
  stepsPending: z.exactOptional(z.literal(true)),
})
export type Session = z.infer<typeof session>

/** The discussion of the core group that is going on, or that went on last. ISO instants; without an end it is running. */
const talk = z.object({ id: text, beganAt: text, endedAt: z.exactOptional(text) })
export type RunningTalk = z.infer<typeof talk>

/** What was agreed at the first session: the role card. */
const role = z.object({ on: date, consent: z.boolean(), reporting: text })

/** What a counselor keeps about one plan, apart from it: never handed over, in no document, in no print but their own record page. */
export const entrySchema = z.object({
  kind: z.literal(deskKind),
  version: z.literal(deskVersion),
  planId: text,
  /** One more with every change. */
  revision: z.int().check(z.gte(0), z.lte(1e12)),
  /** What the founder asked for, in their words: it leads on the desk. */
  asked: text,
  /** How group and founder were called when they were seen last: what is left to show when the plan is removed. */
  called: z.object({ group: text, founder: text }),
  archived: z.boolean(),
  /** Private notes on the whole plan. */
  notes: text,
  role: z.exactOptional(role),
  next: z.exactOptional(appointment),
  sessions: z.array(session),
  /** Stands here because it belongs to the device on the table, not to the plan; founders without a counselor use it too. */
  talk: z.exactOptional(talk),
})
export type DeskEntry = z.infer<typeof entrySchema>

export const newEntry = (planId: string): DeskEntry => ({
  kind: deskKind,
  version: deskVersion,
  planId,
  revision: 0,
  asked: '',
  called: { group: '', founder: '' },
  archived: false,
  notes: '',
  sessions: [],
})

export const endedIn = (entry: DeskEntry): readonly Session[] =>
  entry.sessions.filter((each) => each.endedAt !== undefined)
