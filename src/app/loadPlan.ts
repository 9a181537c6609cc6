import { isDate } from '#domain/dates.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import { runningIn } from '#domain/desk/running.ts'
import type { LastVisit, RunningSession } from '#machine/openPlan.types.ts'
import type { PlanFound } from '#machine/planLibrary.ts'
import { rules } from '#plan/rules.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { today } from './today.ts'

/** A reload, or a return within this time, is the same visit. */
const sameVisit = 30 * 60 * 1000

/** Opens a plan for the plan library, with the plan as it was at the visit before: what "since last time" compares with. */
export async function loadPlan(store: PlanStore, planId: string): Promise<PlanFound> {
  const found = await store.open(planId)
  switch (found.is) {
    case 'missing':
      return found
    case 'newer':
      return found
    case 'notAPlan':
      return { is: 'damaged', text: found.text }
    case 'damaged':
      return { is: 'damaged', text: found.text, ...(found.salvage && { salvage: found.salvage }) }
    case 'open':
      return {
        is: 'open',
        input: {
          envelope: found.envelope,
          today: today(),
          keepsNothing: store.keeps === 'nothing',
          lastVisit: await visit(store, found.envelope),
          assess: rules.now(),
          mayBeBehind: found.mayBeBehind ?? false,
          session: await running(store, found.envelope),
        },
      }
  }
}

/** A session that was going on when the page was closed. Only where one was is the desk asked: founders do not wait for it. */
async function running(store: PlanStore, { planId, plan }: Envelope): Promise<RunningSession | undefined> {
  if (store.runningSession(planId) === undefined) return undefined
  const desk = await store.desk().catch(() => undefined)
  const session = desk && runningIn((await desk.entry(planId)).now())
  if (!session) return undefined
  const { id, startedAt, counselor, founder } = session
  // Where the plan of then was not kept, the summary begins with what is there now.
  return { id, startedAt, counselor, founder, base: (await desk.base(planId))?.plan ?? plan }
}

async function visit(store: PlanStore, envelope: Envelope): Promise<LastVisit | undefined> {
  const points = (await store.points(envelope.planId)).filter((point) => point.reason === 'lastVisit')
  const [began, before] = points
  // Without the second half, each reload of a visit in which nothing was written would be a visit of its own.
  const isNew = isOld(envelope.savedAt) && isOld(began?.at)
  if (isNew) void store.addPoint(envelope.planId, 'lastVisit', envelope)
  if (isNew || points.length === 0) void store.addPoint(envelope.planId, 'daily', envelope)
  // In a new visit the newest point is the visit before; later in the same visit it is the one before that.
  const point = isNew ? began : before
  if (point) return asOf(await read(store, point.id), point.at)
  const first = isNew ? envelope : await firstReturn(store, began)
  return asOf(first, first?.savedAt)
}

/** At the first return the visit before has left no point, only the plan as it was saved last. */
const firstReturn = (store: PlanStore, began: { readonly id: string } | undefined) => began && read(store, began.id)

const isOld = (at: string | undefined): boolean => at === undefined || Date.now() - Date.parse(at) > sameVisit

async function read(store: PlanStore, pointId: string): Promise<Envelope | undefined> {
  const text = await store.readPoint(pointId)
  const opened = text === undefined ? undefined : openText(text)
  return opened?.is === 'open' ? opened.envelope : undefined
}

function asOf(envelope: Envelope | undefined, at = ''): LastVisit | undefined {
  const on = at.slice(0, 10)
  return envelope && isDate(on) ? { on, plan: envelope.plan } : undefined
}
