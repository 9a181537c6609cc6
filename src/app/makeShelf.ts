import type { Actor } from 'xstate'
import { currentVersion, envelopeKind, type Envelope } from '#domain/plan/envelope.ts'
import { newPlan, type Plan } from '#domain/plan/plan.ts'
import type { LockWork } from '#asking/lock.ts'
import type { Shelf } from '#asking/shelf.ts'
import { newId } from '#asking/newId.ts'
import { rules } from '#asking/rules.ts'
import type { shelfMachine } from '#machine/shelf.ts'
import type { DeviceLock } from '#storage/deviceLock.ts'
import type { Preferences } from '#storage/notes.ts'
import type { PlanStore } from '#storage/planStore.ts'
import type { Unsigned } from '#storage/writing.ts'
import type { CurtainKeeper } from './curtain.ts'
import { cover } from './door.ts'
import { leaveFrom } from './leaving.ts'
import { showLooks } from './looks.ts'
import { today } from './today.ts'
import { showTheme } from './theme.ts'

export type ShelfActor = Actor<typeof shelfMachine>

/** An envelope of its own for a plan that is in no home yet. */
export const fresh = (plan: Plan): Unsigned => ({
  kind: envelopeKind,
  version: currentVersion,
  planId: newId(),
  copyId: newId(),
  revision: 1,
  plan,
  own: {},
})

/** The plans of this device for screens, on the store and the shelf machine. */
export function makeShelf(store: PlanStore, actor: ShelfActor, device: DeviceLock, curtain: CurtainKeeper): Shelf {
  // A plan that is open needs none of it; where it does not arrive, what was asked for rejects, and the screen says so.
  const work = async () => (await import('./shelfWork.ts')).shelfWork(store, actor)
  const files = async () => (await import('./files.ts')).fileWork(store, actor)
  const begin: Shelf['begin'] = (plan = newPlan(today()), as) => {
    const envelope: Envelope = {
      ...fresh(plan),
      savedAt: '',
      writer: '',
      ...(as === 'example' ? { example: true } : {}),
    }
    actor.send({
      type: 'plan.begun',
      input: { envelope, today: today(), fresh: true, keepsNothing: store.keeps === 'nothing', judge: rules.now() },
    })
    curtain.show(envelope.planId)
    return envelope.planId
  }
  const beginEmpty: Shelf['beginEmpty'] = async () => {
    // A list that cannot be read keeps nobody from beginning.
    const empty = await work()
      .then(({ untouched }) => untouched())
      .catch(() => undefined)
    if (empty !== undefined) curtain.show(empty)
    return empty ?? begin()
  }
  /** After leaving in a hurry the lists are a newcomer's: only what was begun in this tab since. */
  const plans: Shelf['plans'] = async () => {
    const { left, shown } = curtain.now()
    if (!left) return (await work()).plans()
    return shown.length === 0 ? [] : (await (await work()).plans()).filter(({ planId }) => shown.includes(planId))
  }
  const prefer = (name: keyof Preferences, value: string | undefined) => {
    const { [name]: _, ...others } = store.preferences()
    store.setPreferences(value === undefined ? others : { ...others, [name]: value })
  }

  let locking: Promise<LockWork> | undefined

  const shelf: Shelf = {
    get keeps() {
      return store.keeps
    },
    watchPlans: (changed) => {
      const stops = [store.watchCards(changed), curtain.watch(changed)]
      return () => stops.forEach((stop) => stop())
    },
    begin,
    beginEmpty,
    plans,
    rename: async (...of) => (await work()).rename(...of),
    copy: async (...of) => (await work()).copy(...of),
    remove: async (planId, revision) => {
      await store.remove(planId, revision)
      actor.send({ type: 'plan.gone', planId })
    },
    putBack: async (planId) => (await store.restore(planId)).is !== 'missing',
    canPutBack: store.canRestore,
    textOf: async (planId) => (await work()).textOf(planId),
    envelopeOf: async (planId) => (await work()).envelopeOf(planId),
    read: async (file) => (await files()).read(file),
    makeFile: async (file) => (await files()).makeFile(file),
    newCode: async () => (await files()).newCode(),
    points: store.points,
    asides: store.asides,
    planAt: async (pointId) => (await work()).planAt(pointId),
    keepPoint: async (...of) => (await work()).keepPoint(...of),
    lastCopyTaken: store.lastCopyTaken,
    noteCopyTaken: store.setLastCopyTaken,
    eraseAll: async (undo) => {
      const hasLock = device.state() !== 'none'
      // Afterwards the copy of the page for work without a network is gone, and this with it.
      const lockWork = hasLock && !undo ? device.work().catch(() => undefined) : undefined
      await (await work()).eraseAll(undo)
      // The passphrase is gone with the rest: what is kept from now on must not be sealed with a key that nobody has. What
      // may be put back still needs it.
      await (await lockWork)?.lookAgain().catch(() => {})
      if (hasLock && actor.getSnapshot().matches('locked')) actor.send({ type: 'door.opened' })
    },
    lock: {
      state: device.state,
      watch: device.watch,
      work: () => {
        locking ??= import('./locking.ts').then(({ makeLocking }) => makeLocking(device, actor, store, curtain))
        // A download that failed is tried anew the next time.
        locking.catch(() => (locking = undefined))
        return locking
      },
    },
    now: () => new Date().toISOString(),
    theme: () => store.preferences().theme,
    chooseTheme: (theme) => {
      prefer('theme', theme)
      showTheme(theme)
    },
    looks: () => (store.preferences().looks === 'neutral' ? 'neutral' : 'own'),
    chooseLooks: (looks) => {
      const chosen = looks === 'neutral' ? looks : undefined
      prefer('looks', chosen)
      showLooks(chosen)
    },
    wasToldLeaving: () => !curtain.now().left && store.preferences().toldLeaving === 'yes',
    noteToldLeaving: () => prefer('toldLeaving', 'yes'),
    practiceLeaving: () => {
      cover()
      actor.send({ type: 'door.locked' })
    },
    leave: leaveFrom(actor, curtain),
    openDesk: () => {
      if (device.state() === 'open') return void shelf.lock.work().then(({ now }) => now())
      curtain.goOn()
      curtain.openDesk()
    },
    coverDesk: curtain.coverDesk,
  }
  return shelf
}
