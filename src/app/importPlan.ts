import { waitFor } from 'xstate'
import type { DeskEntry } from '#domain/desk/entry.ts'
import { arriving, type ReturnPacket } from '#domain/desk/packet.ts'
import { withLeftOut } from '#domain/files/leftOut.ts'
import { mergedDesk } from '#domain/files/mergedDesk.ts'
import { mergedOwn } from '#domain/files/mergedOwn.ts'
import { apply } from '#domain/plan/apply.ts'
import type { Edit } from '#domain/plan/edit.ts'
import type { Envelope } from '#domain/plan/envelope.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Arrived, NotArrived } from '#ports/files.ts'
import { paths } from '#routes/paths.ts'
import type { PlanActor, PlanLibraryActor } from '#machine/planLibrary.ts'
import type { PlanStore } from '#storage/planStore.ts'
import { formats } from '#words/format.ts'
import { chosenLanguage } from './chosenLanguage.ts'
import { fresh } from './fresh.ts'

/** Takes what was found in a file into this device. Nothing that is here is ever destroyed by it. */
export interface ImportPlan {
  /** As another plan; under its own lineage where that is not on this device yet. Rejects with a SaveProblem. */
  readonly add: (envelope: Envelope, desk?: DeskEntry) => Promise<Arrived>
  /** In the place of the plan of the same lineage: a restore point first, and it can be undone. `isOwn`: with all that somebody keeps. */
  readonly replace: (envelope: Envelope, isOwn: boolean, desk?: DeskEntry) => Promise<Arrived | NotArrived>
  /** As suggestions to the plan that the packet belongs to. */
  readonly suggest: (packet: ReturnPacket) => Promise<Arrived | NotArrived>
}

const longest = 10_000

export function importPlan(store: PlanStore, actor: PlanLibraryActor): ImportPlan {
  /** Opens a plan in this tab; only who holds its write lock may change it, and then undo goes back from what was changed. */
  const toWrite = async (planId: string): Promise<PlanActor | NotArrived> => {
    actor.send({ type: 'plan.asked', planId })
    const planLibrary = await waitFor(actor, (now) => !now.matches('opening'), { timeout: longest }).catch(
      () => undefined,
    )
    const planActor = planLibrary?.context.planId === planId ? planLibrary.context.planActor : undefined
    if (!planActor) return 'notOpened'
    const now = await waitFor(planActor, (state) => !state.hasTag('asking'), { timeout: longest }).catch(
      () => undefined,
    )
    return now?.hasTag('editable') ? planActor : 'openElsewhere'
  }
  const refused = (why: NotArrived): NotArrived => {
    actor.send({ type: 'plan.left' })
    return why
  }
  const withNotes = async (arrived: Arrived, desk: DeskEntry | undefined): Promise<Arrived> => {
    if (!desk) return arrived
    const kept = await keepNotes(store, arrived.planId, desk)
    return kept ? arrived : { ...arrived, notesLost: true }
  }

  return {
    add: async (envelope, desk) => {
      const known = await store.look(envelope.planId)
      const made = fresh(envelope.plan)
      const planId = known.is === 'missing' && !known.unsure && isFree(envelope.planId) ? envelope.planId : made.planId
      await store.place({ ...made, planId, own: envelope.own })
      return withNotes({ planId }, desk)
    },
    replace: async (envelope, isOwn, desk) => {
      const { planId } = envelope
      const planActor = await toWrite(planId)
      if (typeof planActor === 'string') return refused(planActor)
      const here = await store.look(planId)
      const point = here.is === 'open' ? await store.addPoint(planId, 'beforeImport', here.envelope) : undefined
      if (!point) return refused('noPoint')
      const { own, plan } = planActor.getSnapshot().context
      planActor.send({ type: 'plan.replaced', plan: isOwn ? envelope.plan : withLeftOut(plan, envelope.plan) })
      const merged = mergedOwn(own, envelope.own)
      if (JSON.stringify(merged) !== JSON.stringify(own)) planActor.send({ type: 'own.kept', own: merged })
      return withNotes({ planId, undo: undoOf(planActor) }, desk)
    },
    suggest: async (packet) => {
      const planActor = await toWrite(packet.planId)
      if (typeof planActor === 'string') return refused(planActor)
      const { plan } = planActor.getSnapshot().context
      const edit = arriving(plan, packet, await changesInWords(plan))
      planActor.send({ type: 'plan.edited', edit, commits: true })
      return { planId: packet.planId, undo: undoOf(planActor) }
    },
  }
}

/** An id that is an address of the app, or could be none, would make a plan that nobody can open. */
function isFree(planId: string): boolean {
  return (
    /^[\w-]{1,64}$/.test(planId) &&
    !Object.values(paths).some((path) => typeof path === 'string' && path.split('/')[1] === planId)
  )
}

/** Takes back the last change, as long as it is the one that was just made. */
function undoOf(planActor: PlanActor): NonNullable<Arrived['undo']> {
  const made = planActor.getSnapshot().context.plan
  const isOver = () => planActor.getSnapshot().context.plan !== made
  return {
    act: () => {
      if (!isOver()) planActor.send({ type: 'plan.undone' })
    },
    watch: (over) => {
      const watching = planActor.subscribe(() => isOver() && over())
      return () => watching.unsubscribe()
    },
  }
}

async function keepNotes(store: PlanStore, planId: string, desk: DeskEntry): Promise<boolean> {
  try {
    const record = await (await store.desk()).entry(planId)
    if (!record.mayWrite) return false
    await record.change((here) => mergedDesk(here, desk))
    // Looked for anew when the page opens next: what has arrived is not covered at once.
    if (store.isDesk() === false) store.setDesk(undefined)
    return true
  } catch {
    return false
  }
}

/** How a difference of an item is said. Words that do not arrive must not keep a suggestion from arriving: it has its own. */
async function changesInWords(plan: Plan): Promise<((edit: Edit) => string | undefined) | undefined> {
  const loaded = await Promise.all([
    import('#wording/outline/changeInWords.ts'),
    import('#wording/outline/outlineWords.ts').then(({ loadOutlineWords }) => loadOutlineWords(chosenLanguage())),
  ]).catch(() => undefined)
  if (!loaded) return undefined
  const [{ changeInWords }, words] = loaded
  return (edit) =>
    edit.kind === 'change'
      ? changeInWords(
          apply(plan, edit),
          { kind: 'changed', list: edit.list, id: edit.id, field: edit.field, from: undefined, to: edit.answer },
          words,
          formats(chosenLanguage()),
        )
      : undefined
}
