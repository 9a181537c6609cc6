import { apply } from '#domain/plan/apply.ts'
import { cardOf } from '#domain/plan/card.ts'
import { envelopeText, type Envelope } from '#domain/plan/envelope.ts'
import { field } from '#domain/plan/field.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { isUntouched } from '#domain/plan/untouched.ts'
import { envelopeOf } from '#machine/autosave.ts'
import type { PlanLibraryActor } from '#machine/planLibrary.ts'
import type { PlanFiles } from '#ports/files.ts'
import type { PlanLibrary } from '#ports/plans.ts'
import type { RestorePoints } from '#ports/restorePoints.ts'
import { isPenHeld } from '#storage/writeLock.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { Unsigned } from '#storage/writing.ts'
import { deriving, loadDeriving } from './deriving.ts'
import { fresh } from './fresh.ts'
import { today } from './today.ts'
import { showTheme } from './theme.ts'
import { forgetWorker } from './worker.ts'

/** The plan that is open and could not be saved anywhere yet: no list knows of it, and it must be found again. */
function onlyHere(actor: PlanLibraryActor): Envelope | undefined {
  const open = actor.getSnapshot().context.planActor?.getSnapshot()
  return open?.hasTag('failing') ? { ...envelopeOf(open.context), savedAt: '', writer: '' } : undefined
}

export type PlanLibraryWork = Pick<PlanLibrary, 'plans' | 'rename' | 'copy' | 'eraseAll'> &
  Pick<PlanFiles, 'textOf' | 'envelopeOf'> &
  Pick<RestorePoints, 'planAt' | 'keepPoint'> & {
    /** The id of a plan in which nothing was ever said; undefined where there is none to begin with. */
    readonly untouched: () => Promise<string | undefined>
  }

/** What is done with plans that are not the open one: loaded when it is first asked for. `loadErased` fetches what is shown after erasing. */
export function planLibraryWork(
  store: PlanStore,
  actor: PlanLibraryActor,
  loadErased: () => Promise<unknown>,
): PlanLibraryWork {
  /** Looks and no more: opening would claim the right to write, and that is the open plan's alone. */
  const seen = async (planId: string): Promise<Envelope | undefined> => {
    const found = await store.look(planId)
    return found.is === 'open' ? found.envelope : undefined
  }
  const add = async (envelope: Unsigned): Promise<string> => {
    await store.write(envelope).confirmed
    return envelope.planId
  }
  /** A plan in which nothing was ever said. One that another tab has open is left to it: here it could only be read. */
  const untouched = async (): Promise<string | undefined> => {
    const open = actor.getSnapshot().context.planId
    for (const card of await store.cards()) {
      if ('unreadable' in card || card.name !== '' || card.problem !== '') continue
      const { planId } = card
      const envelope = await seen(planId)
      if (!envelope || !isUntouched(envelope)) continue
      if (planId === open) return planId
      if (await isPenHeld(navigator.locks, planId)) continue
      // Planning begins today, not when somebody last looked in.
      if (envelope.plan.begun !== today() && (await store.open(planId)).is === 'open')
        await add({ ...envelope, revision: envelope.revision + 1, plan: newPlan(today()) })
      return planId
    }
    return undefined
  }

  return {
    untouched,
    // Without the rules the plans are listed all the same.
    plans: async () => {
      await loadDeriving()
      const derive = deriving()
      const cards = await store.cards(derive)
      const only = onlyHere(actor)
      return only === undefined || cards.some(({ planId }) => planId === only.planId)
        ? cards
        : [cardOf(only, derive?.(only.plan)), ...cards]
    },
    rename: async (planId, name) => {
      const found = await store.open(planId)
      if (found.is !== 'open') return
      const { envelope } = found
      await add({
        ...envelope,
        revision: envelope.revision + 1,
        plan: apply(envelope.plan, field('about', 'name').put({ value: name })),
      })
    },
    copy: async (planId, name) => {
      const envelope = await seen(planId)
      if (!envelope) throw new Error('nothing to copy')
      return add({ ...fresh(apply(envelope.plan, field('about', 'name').put({ value: name }))), own: envelope.own })
    },
    textOf: async (planId) => {
      const found = await store.look(planId)
      if (found.is === 'open') return envelopeText(found.envelope)
      return found.is === 'missing' ? undefined : found.text
    },
    envelopeOf: async (planId) => {
      const only = onlyHere(actor)
      return only?.planId === planId ? only : seen(planId)
    },
    planAt: async (pointId) => {
      const text = await store.readPoint(pointId)
      const found = text === undefined ? undefined : openText(text)
      return found?.is === 'open' ? found.envelope.plan : undefined
    },
    keepPoint: async (planId, reason) => {
      const envelope = await seen(planId)
      return envelope !== undefined && (await store.addPoint(planId, reason, envelope)) !== undefined
    },
    eraseAll: async (undo) => {
      // What the person is shown then may be out of reach once the copy for work without a network is gone.
      const screen = loadErased()
      // Without it there would be no way to put anything back; but nothing keeps anybody from leaving nothing.
      await (undo ? screen : screen.catch(() => {}))
      // An open plan that was not saved yet belongs to what is put back; one that goes on would be saved again.
      actor.getSnapshot().context.planActor?.send({ type: 'page.hidden' })
      // A worker that is still busy keeping the page would bring its cache back.
      await forgetWorker()
      const erased = await store.eraseAll(undo)
      showTheme(undefined)
      actor.send({ type: 'all.erased', erased })
    },
  }
}
