import type { Appointment, Captured, DeskEntry, Session, SessionSummary, Sorting } from './entry.ts'
import { stepsOf } from './nextSteps.ts'
import { minutesFrom } from './minutes.ts'
import { runningIn } from './running.ts'

/** What is known when a session starts. `startedAt` is an ISO instant; names may be empty. */
export interface Start {
  readonly id: string
  readonly startedAt: string
  readonly counselor: string
  readonly founder: string
  readonly group: string
  readonly present: string
}

/** Starts a session. One that is still running stays the running one: two at once would lose the base of the first. */
export function started(entry: DeskEntry, { id, startedAt, counselor, founder, group, present }: Start): DeskEntry {
  if (runningIn(entry)) return entry
  const session: Session = {
    id,
    startedAt,
    counselor,
    founder,
    present,
    topic: '',
    captured: [],
    notes: '',
    confirmed: {},
    leaving: [],
    think: '',
  }
  return { ...entry, archived: false, called: { group, founder }, sessions: [...entry.sessions, session] }
}

/** Changes one session; an unknown id changes nothing. */
export const inSession = (entry: DeskEntry, id: string, change: (session: Session) => Session): DeskEntry => ({
  ...entry,
  sessions: entry.sessions.map((each) => (each.id === id ? change(each) : each)),
})

export function captured(session: Session, { id, words, at }: Omit<Captured, 'as'>): Session {
  const { catching: _, ...others } = session
  return { ...others, captured: [...session.captured, { id, words, at, as: 'unsorted' }] }
}

/** Sorts something that was caught; a note goes into the private notes and stays listed, so that it can be sorted anew. */
export const sorted = (session: Session, id: string, as: Sorting): Session => ({
  ...session,
  captured: session.captured.map((each) => (each.id === id ? { ...each, as } : each)),
})

/** Ends a session with what the founder confirmed. The appointment made in it takes the place of the last one, which is over. Its next steps are still to come into the plan. */
export function ended(
  entry: DeskEntry,
  id: string,
  { endedAt, summary }: { readonly endedAt: string; readonly summary: SessionSummary },
): DeskEntry {
  const { next: _, ...others } = entry
  const next = entry.sessions.find((each) => each.id === id)?.next
  // What was not said to the end in the session is not kept after it.
  const over = (session: Session): Session => {
    const { catching: _caught, halfTyped: _typed, ...said } = session
    return { ...said, endedAt, summary, ...(stepsOf(said).length > 0 && { stepsPending: true as const }) }
  }
  return inSession({ ...others, ...(next && !isNothing(next) ? { next } : {}) }, id, over)
}

const isNothing = ({ on, typed = '', time = '', about = '' }: Appointment): boolean =>
  on === undefined && `${typed}${time}${about}`.trim() === ''

/** The parts of a session in minutes (stages.md, "Sessions": our suggestion). */
export const sessionParts = [
  { id: 'arrive', minutes: 5 },
  { id: 'since', minutes: 10 },
  { id: 'topic', minutes: 25 },
  { id: 'summary', minutes: 10 },
] as const
export type SessionPart = (typeof sessionParts)[number]['id']

export interface SessionClock {
  /** Minutes since the start, never negative: a clock that was set back shows nought. */
  readonly minutes: number
  readonly part: SessionPart
  /** Minutes left of this part; nought once the whole time is over. */
  readonly left: number
  readonly over: boolean
}

/** Where a session's time has gone, from two ISO instants. */
export function clockOf(startedAt: string, now: string): SessionClock {
  const minutes = minutesFrom(startedAt, now)
  let end = 0
  for (const { id, minutes: length } of sessionParts) {
    end += length
    if (minutes < end) return { minutes, part: id, left: end - minutes, over: false }
  }
  return { minutes, part: 'summary', left: 0, over: true }
}
