import type { IsoDate } from '../dates.ts'
import type { Captured, DeskEntry, Session, SessionSummary } from './entry.ts'

/** One session as the record page tells it. */
export interface SessionFacts {
  readonly id: string
  /** ISO instants; without an end it is running. */
  readonly startedAt: string
  readonly endedAt?: string
  /** Whole minutes; undefined while it runs, or where the clock was set back. */
  readonly minutes?: number
  /** Everybody who was there, as their names were typed. */
  readonly present: readonly string[]
  readonly topic: string
  readonly captured: readonly Captured[]
  readonly notes: string
  readonly summary?: SessionSummary
}

/**
 * The facts of the counselor's own record, from what is kept about one plan; the newest session first. The only thing
 * besides the record's page that a `DeskEntry` is made into to be read on paper: no document may take one.
 */
export interface RecordFacts {
  readonly group: string
  readonly founder: string
  readonly asked: string
  readonly notes: string
  readonly role?: { readonly on: IsoDate; readonly consent: boolean; readonly reporting: string }
  readonly sessions: readonly SessionFacts[]
}

/** `called` gives names as the plan has them now; those of the last visit stand where it has none. */
export function recordOf(
  entry: DeskEntry,
  called?: { readonly name?: string; readonly founder?: string },
): RecordFacts {
  return {
    group: called?.name || entry.called.group,
    founder: called?.founder || entry.called.founder,
    asked: entry.asked.trim(),
    notes: entry.notes.trim(),
    ...(entry.role && { role: entry.role }),
    sessions: entry.sessions.map(sessionFacts).toReversed(),
  }
}

function sessionFacts({
  id,
  startedAt,
  endedAt,
  counselor,
  founder,
  present,
  topic,
  captured,
  notes,
  summary,
}: Session): SessionFacts {
  const minutes = endedAt === undefined ? undefined : minutesBetween(startedAt, endedAt)
  return {
    id,
    startedAt,
    captured,
    ...(endedAt !== undefined && { endedAt }),
    ...(minutes !== undefined && minutes >= 0 && { minutes }),
    present: [founder, counselor, present].map((each) => each.trim()).filter((each) => each !== ''),
    topic: topic.trim(),
    notes: notes.trim(),
    ...(summary && { summary }),
  }
}

/** Undefined for what is no instant: a record edited by hand must not break its page. */
function minutesBetween(from: string, to: string): number | undefined {
  try {
    return Math.round(Temporal.Instant.from(from).until(to).total('minutes'))
  } catch {
    return undefined
  }
}
