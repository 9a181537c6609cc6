import type { DeskEntry, Session, SessionSummary } from '#domain/desk/entry.ts'
import { halfEndedIn, isWhollyEnded, stepsEdit, withStepsKept } from '#domain/desk/nextSteps.ts'
import { runningIn } from '#domain/desk/running.ts'
import { ended } from '#domain/desk/session.ts'
import type { PlanActor } from '#machine/planLibrary.ts'
import type { Desk, DeskRecord } from '#ports/desk.ts'

/**
 * The end of a session, in an order in which it can be cut anywhere: the counselor's record with the summary, and the mark
 * that the next steps are still to come into the plan; the plan, in one edit; the record again, without the mark; then this
 * tab and this browser, where no session is on any more. Whoever finds the mark does what is left.
 */
export interface SessionEnd {
  readonly planId: string
  readonly planActor: PlanActor
  readonly desk: Desk
  readonly record: DeskRecord<DeskEntry>
  readonly session: Session
  readonly endedAt: string
  readonly summary: SessionSummary
}

/** What this tab is ending, by the session's id: nothing is done a second time meanwhile. */
const underWay = new Map<string, Promise<void>>()
export const isEnding = (session: string): boolean => underWay.has(session)

/** `notKept`: the record reached no home of this browser. All the same the session is over. */
export async function endSession(end: SessionEnd): Promise<'kept' | 'notKept'> {
  const { planId, planActor, desk, record, session, endedAt, summary } = end
  const keeping = record
    .change((entry) => ended(entry, session.id, { endedAt, summary }))
    .then(
      () => 'kept' as const,
      () => 'notKept' as const,
    )
  const written = once(session.id, async () => {
    await keeping
    await bringSteps(planActor, record, session)
  })
  const outcome = await keeping
  await Promise.race([written, stuck(planActor, record)])
  planActor.send({ type: 'session.ended' })
  desk.endSession(planId)
  return outcome
}

/** Does what a page that was closed in the moment of ending has left: in this plan, whichever session it was. */
export async function finishEnds(planActor: PlanActor, record: DeskRecord<DeskEntry>): Promise<void> {
  const all = halfEndedIn(record.now()).map((session) => once(session.id, () => bringSteps(planActor, record, session)))
  if (all.length > 0) await Promise.race([Promise.all(all), stuck(planActor, record)])
}

/** This browser says that a session is on in a plan, and the plan that was opened knows of none: it is over in the record, too. */
export async function leaveEnded(planId: string, desk: Desk, planActor: PlanActor): Promise<void> {
  const record = await desk.entry(planId)
  if (runningIn(record.now()) !== undefined) return
  await finishEnds(planActor, record)
  desk.endSession(planId)
}

function once(session: string, work: () => Promise<void>): Promise<void> {
  const known = underWay.get(session)
  if (known) return known
  const begun = work()
    // The plan was left, or the record takes nothing: the mark stays, and is found when the plan is opened again.
    .catch(() => {})
    .finally(() => underWay.delete(session))
  underWay.set(session, begun)
  return begun
}

/** In a tab that may only read, the one that writes does it, or this one as soon as it may. */
async function bringSteps(planActor: PlanActor, record: DeskRecord<DeskEntry>, session: Session): Promise<void> {
  const isDone = () => isWhollyEnded(record.now(), session.id)
  await until(planActor, record, () => isDone() || planActor.getSnapshot().hasTag('editable'))
  if (isDone()) return
  const edit = stepsEdit(session, planActor.getSnapshot().context.plan)
  if (edit) planActor.send({ type: 'plan.edited', edit, commits: true })
  // Not after the pause of typing: at once.
  planActor.send({ type: 'page.hidden' })
  await until(planActor, record, () => isSaved(planActor))
  await record.change((entry) => withStepsKept(entry, session.id))
}

const isSaved = (planActor: PlanActor): boolean => {
  const state = planActor.getSnapshot()
  return state.hasTag('keepsNothing') || state.context.revision === state.context.savedRevision
}

/** Nobody can say when the plan will be saved: the page says why, and nobody is kept waiting in a session. */
const stuck = (planActor: PlanActor, record: DeskRecord<DeskEntry>): Promise<void> =>
  until(planActor, record, () => {
    const state = planActor.getSnapshot()
    return !state.hasTag('editable') || state.hasTag('failing') || state.hasTag('vanished')
  }).catch(() => {})

/** Resolves when it is so; rejects when the plan is left before. */
function until(planActor: PlanActor, record: DeskRecord<DeskEntry>, isSo: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const stops: (() => void)[] = []
    const stop = () => stops.splice(0).forEach((each) => each())
    const look = () => {
      if (isSo()) resolve()
      else if (planActor.getSnapshot().status !== 'active') reject(new Error('the plan was left'))
      else return
      stop()
    }
    const watching = planActor.subscribe({ next: look, complete: look })
    stops.push(() => watching.unsubscribe(), record.watch(look))
    look()
  })
}
