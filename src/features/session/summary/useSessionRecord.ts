import { useState } from 'react'
import type { Session } from '#domain/desk/entry.ts'
import { inSession } from '#domain/desk/session.ts'
import { useDeskEntry } from '#ports/desk.ts'
import { usePlanId } from '#plan/planActor.ts'

/** Changes one session in the counselor's record. `failed` where no home of the browser took the last change. */
export function useSessionRecord(id: string) {
  const { record } = useDeskEntry(usePlanId())
  const [failed, setFailed] = useState(false)
  const change = (by: (session: Session) => Session) => {
    record
      .change((entry) => inSession(entry, id, by))
      .then(
        () => setFailed(false),
        () => setFailed(true),
      )
  }
  return { change, failed }
}
