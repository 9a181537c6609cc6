import { useState } from 'react'
import { runningIn } from '#domain/desk/running.ts'
import { started } from '#domain/desk/session.ts'
import { said } from '#domain/plan/current.ts'
import { useDesk, useDeskEntry, useLibrary } from '#ports/desk.ts'
import { usePlanActor, useCurrent, usePlanId } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { useClock } from '#ports/clock.ts'

export interface Names {
  readonly counselor: string
  readonly founder: string
  readonly present: string
}

/** Starts a session, or goes on with one that was not ended. `failed`: it runs only if somebody says "all the same". */
export function useStart() {
  const desk = useDesk()
  const planId = usePlanId()
  const planActor = usePlanActor()
  const group = said(useCurrent().sections.about.name) ?? ''
  const { entry, record } = useDeskEntry(planId)
  const { library, record: libraryRecord } = useLibrary()
  const { now } = useClock()
  const [state, setState] = useState<'ready' | 'starting' | 'failed'>('ready')

  const start = async ({ counselor, founder, present }: Names, anyway = false) => {
    setState('starting')
    // What is being typed elsewhere on the page belongs to the plan as it was before.
    planActor.send({ type: 'plan.committed' })
    const base = planActor.getSnapshot().context.plan
    const id = newId()
    const startedAt = now()
    if (counselor !== library.counselor) void libraryRecord.change((kept) => ({ ...kept, counselor })).catch(() => {})
    try {
      await desk.keepBase(planId, base)
      await record.change((kept) => started(kept, { id, startedAt, counselor, founder, present, group }))
    } catch {
      if (!anyway) {
        setState('failed')
        return
      }
      // A change that no home took still stands on this page.
      if (runningIn(record.now()) === undefined)
        void record
          .change((kept) => started(kept, { id, startedAt, counselor, founder, present, group }))
          .catch(() => {})
    }
    const kept = runningIn(record.now())
    desk.beginSession(planId, kept?.id ?? id)
    planActor.send({
      type: 'session.started',
      session: { id: kept?.id ?? id, startedAt: kept?.startedAt ?? startedAt, counselor, founder, base },
    })
  }

  /** One that was begun in another tab, or left open. */
  const open = runningIn(entry)
  const goOn = async () => {
    if (!open) return
    const { plan } = planActor.getSnapshot().context
    const base = await desk.base(planId).catch(() => undefined)
    // Without the plan of then the summary begins with what is there now.
    if (!base) await desk.keepBase(planId, plan).catch(() => {})
    const { id, startedAt, counselor, founder } = open
    desk.beginSession(planId, id)
    planActor.send({ type: 'session.started', session: { id, startedAt, counselor, founder, base: base ?? plan } })
  }
  return { start, state, open, goOn, mayStart: record.mayWrite, entry, record, library }
}
