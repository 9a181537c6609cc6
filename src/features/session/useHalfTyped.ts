import { useState } from 'react'
import type { HalfTyped, Session } from '#domain/desk/entry.ts'
import { halfTypedFor, nothingTyped, put, typing } from '#domain/desk/halfTyped.ts'
import { useRunning } from './useRunning.ts'

export interface Typing {
  readonly typed: HalfTyped
  readonly type: (more: Partial<HalfTyped>) => void
  /** It was put forward: the fields are empty for the next one. */
  readonly clear: () => void
}

/**
 * A suggestion while it is typed. It is kept in the counselor's own record of the session, so that neither closing the dialog nor
 * a reload loses it; where that cannot be written, it lasts as long as the dialog.
 */
export function useHalfTyped(first: string): Typing {
  const running = useRunning()
  const session = running?.mayWrite ? running.session : undefined
  const [own, setOwn] = useState<Pick<Session, 'halfTyped'>>({})
  // Which one it is stays the same as long as the dialog is open.
  const [of, setOf] = useState(() => halfTypedFor(session ?? own, first).first)
  // What is chosen says nothing yet and is not kept alone; it stays for the next one.
  const [chosen, setChosen] = useState<Pick<HalfTyped, 'kind'> & Partial<Pick<HalfTyped, 'question'>>>({})
  const typed = halfTypedFor(session ?? own, of)
  const shown = { ...(typed.first === of ? typed : nothingTyped(of)), ...chosen }
  return {
    typed: shown,
    type: (more) => {
      const next = { ...shown, ...more }
      const { kind, question } = more
      if (kind !== undefined || question !== undefined)
        setChosen({ ...chosen, ...(kind !== undefined && { kind }), ...(question !== undefined && { question }) })
      if (session) running?.keep((now) => typing(now, next))
      else setOwn({ halfTyped: [next] })
    },
    clear: () => {
      if (session) running?.keep((now) => put(now, shown))
      else setOwn({})
      setOf('')
    },
  }
}
