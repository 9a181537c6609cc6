import type { Appointment, Session, SessionSummary } from './entry.ts'
import { takenHome, type TakenHome } from './takenHome.ts'

/**
 * The facts of the page that a founder takes along from a session. Nothing that the counselor noted or caught is among
 * them: what that page is made of cannot hold it.
 */
export interface GoingHome extends TakenHome {
  readonly startedAt: string
  readonly endedAt?: string
  readonly counselor: string
  readonly founder: string
  readonly present: string
  readonly topic: string
  readonly next: Appointment
}

const nothing: SessionSummary = { decided: [], added: [], open: [], suggested: [], tasks: [] }

/** `next` is the appointment as it stands now; without one, as the session left it. */
export const goingHome = (
  { startedAt, endedAt, counselor, founder, present, topic, summary, next: left }: Session,
  next: Appointment | undefined,
): GoingHome => ({
  ...takenHome(summary ?? nothing),
  startedAt,
  ...(endedAt === undefined ? {} : { endedAt }),
  counselor,
  founder,
  present,
  topic,
  next: next ?? left ?? {},
})
