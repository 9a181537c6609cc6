import { useState } from 'react'
import type { DeskEntry, Session } from '#domain/desk/entry.ts'
import { inSession } from '#domain/desk/session.ts'
import { useDeskEntry, type DeskRecord } from '#ports/desk.ts'
import { usePlanId } from '#plan/planActor.ts'
import { useSession } from '#plan/session.ts'
import type { RunningSession } from '#machine/openPlan.types.ts'

export interface Running {
  readonly running: RunningSession
  readonly entry: DeskEntry
  /** What is kept of it; undefined where it was ended elsewhere, or cannot be read. */
  readonly session: Session | undefined
  readonly mayWrite: boolean
  readonly record: DeskRecord<DeskEntry>
  /** The last change reached no home of this browser: it is only on this page. */
  readonly failed: boolean
  /** Changes the session, or the whole record. Never rejects: `failed` says it. */
  readonly keep: (by: (session: Session) => Session) => void
  readonly keepEntry: (by: (entry: DeskEntry) => DeskEntry) => void
}

/** The session that is going on, with what is kept of it. Undefined without one. */
export function useRunning(): Running | undefined {
  const running = useSession()
  const { entry, record } = useDeskEntry(usePlanId())
  const [failed, setFailed] = useState(false)
  if (!running) return undefined
  const keepEntry = (by: (entry: DeskEntry) => DeskEntry) => {
    void record.change(by).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return {
    running,
    entry,
    failed,
    keepEntry,
    session: entry.sessions.find(({ id, endedAt }) => id === running.id && endedAt === undefined),
    mayWrite: record.mayWrite,
    record,
    keep: (by) => keepEntry((now) => inSession(now, running.id, by)),
  }
}
