import { envelopeText, type Envelope } from '#domain/plan/envelope.ts'
import type { Derive, ListedCard } from './summaries.ts'
import type { ReplacedCopy, PointReason } from './database.ts'
import type { DeskStore } from './deskStore.ts'
import { ending } from './ending.ts'
import type { Erased } from './erasingAll.ts'
import type { Backends, StoreSettings } from './backends.ts'
import { keys } from './keys.ts'
import { createMemory, type Kit } from './memory.ts'
import { notes, type Notes } from './notes.ts'
import { pointBackend, type Point } from './restorePoints.ts'
import { reading, type StoredPlan } from './reading.ts'
import { queue } from './saving.ts'
import { beginAnew, hasLostItsMark, hasVanished } from './vanishing.ts'
import { watching, type Stop, type Watching } from './watching.ts'
import { writing, type Unsigned, type WriteStart } from './writing.ts'

/** Keeps plans on this device. Reading never rejects; whatever would lose something rejects with a `SaveProblem`. */
export interface PlanStore extends Notes {
  /** Where plans are kept at this moment: the database may fail and come back. */
  readonly keeps: 'both' | 'page' | 'database' | 'nothing'
  /** Every plan of this device, unreadable ones too. `derive` gives what follows by the rules of the stages. Rejects where the list itself did not arrive. */
  readonly cards: (derive?: Derive) => Promise<readonly ListedCard[]>
  /** To work on: from now on this tab may write later revisions. Open again before writing after `overtaken`. */
  readonly open: (planId: string) => Promise<StoredPlan>
  /** To look at: reads without any claim to write. */
  readonly look: (planId: string) => Promise<StoredPlan>
  /** Writes localStorage before it returns. Never throws; `confirmed` rejects with a SaveProblem. */
  readonly write: (envelope: Unsigned) => WriteStart
  /** The same for a plan that vanished, once the person wants it here again. */
  readonly writeAnew: (envelope: Unsigned) => WriteStart
  /** Puts a plan where none is, or where one was removed; rejects with a SaveProblem where one is. */
  readonly place: (envelope: Unsigned) => Promise<void>
  /** `known`: the revision that the person saw when they decided; pass the card's. By default the last that this tab opened. */
  readonly remove: (planId: string, known?: number) => Promise<void>
  /** Brings back what `remove` took, as a later revision; `missing` where nothing was kept. */
  readonly restore: (planId: string) => Promise<StoredPlan>
  readonly canRestore: (planId: string) => Promise<boolean>
  /** Wipes everything of a plan, restore points and damaged originals too. Rejects where any of it may be left. */
  readonly erase: (planId: string) => Promise<void>
  /**
   * Wipes every plan and every trace of one, the settings, the database itself, and what was kept for work without a
   * network. From then on this tab and all others write nothing. See `erasingAll`.
   */
  readonly eraseAll: (undo: boolean) => Promise<Erased>
  /** Another tab has wiped everything: this one writes nothing any more. */
  readonly watchErased: (erased: () => void) => Stop
  /** The newest first; empty without a database. */
  readonly points: (planId: string) => Promise<readonly Point[]>
  /** Undefined where it could not be kept: say so before doing what it was for. */
  readonly addPoint: (planId: string, reason: PointReason, envelope: Envelope) => Promise<Point | undefined>
  readonly readPoint: (id: string) => Promise<string | undefined>
  /** Damaged originals, untouched, to be saved as files. */
  readonly replacedCopies: (planId: string) => Promise<readonly ReplacedCopy[]>
  /** A counselor's records: loaded when somebody works as one. */
  readonly desk: () => Promise<DeskStore>
  /** Whether there is any such record at all: asked before one is loaded. */
  readonly hasRecords: () => Promise<boolean>
  readonly persisted: () => Promise<boolean>
  /** Firefox asks the person: call it after a real edit, never on load. */
  readonly askToPersist: () => Promise<boolean>
  readonly watch: Watching['watch']
  readonly watchCards: (changed: () => void) => Stop
}

export function createPlanStore(backends: Backends, settings: StoreSettings, inMemory = false): PlanStore {
  const end = ending(backends)
  const { page } = end
  const { database, persistence } = backends
  const kit: Kit = {
    backends: { ...backends, page },
    settings,
    memory: createMemory(),
    line: database && queue(database),
    inMemory,
  }
  const read = reading(kit)
  const { announce, watch, watchCards } = watching(kit, read)
  const lists = new Set<() => void>()
  let list: Promise<(derive?: Derive) => Promise<readonly ListedCard[]>> | undefined
  const write = writing(kit, announce)
  // Opening and saving never wait for these, nor fail with them; who removes hears of it.
  const removals = async () => (await import('./removing.ts')).removing(kit, read, write)
  const points = database && pointBackend(database)
  let desk: Promise<DeskStore> | undefined
  const told = async <T>(planId: string, work: Promise<T>) => work.finally(() => announce(planId))

  return {
    ...notes(page, (planId) => hasLostItsMark(kit, planId)),
    get keeps() {
      if (inMemory) return 'nothing'
      const answers = database !== undefined && database.connection.answers() !== false
      if (page) return answers ? 'both' : 'page'
      return answers ? 'database' : 'nothing'
    },
    cards: async (derive) => {
      list ??= import('./summaries.ts').then(({ cardList }) =>
        cardList(kit, () => lists.forEach((changed) => changed())),
      )
      // A download that failed is tried anew the next time.
      list.catch(() => (list = undefined))
      return (await list)(derive)
    },
    open: read.open,
    look: async (planId) => (await read.chosen(planId)).opened,
    write,
    writeAnew: (envelope) => {
      beginAnew(kit, envelope.planId)
      return write(envelope)
    },
    // The revision that counts is the one known when the person decided, not when the code for it came.
    remove: (planId, known = kit.memory.known.get(planId)) =>
      told(
        planId,
        removals().then(({ remove }) => remove(planId, known)),
      ),
    place: (envelope) =>
      told(
        envelope.planId,
        removals().then(({ place }) => place(envelope)),
      ),
    restore: (planId) =>
      told(
        planId,
        removals().then(({ restore }) => restore(planId)),
      ),
    canRestore: async (planId) => (await removals()).canRestore(planId),
    erase: (planId) =>
      told(
        planId,
        removals().then(({ erase }) => erase(planId)),
      ),
    eraseAll: async (undo) => {
      const erased = await (await import('./erasingAll.ts')).erasingAll(kit, backends, end)(undo)
      // What the desk still holds in memory would come back with its next change.
      desk = undefined
      return erased
    },
    watchErased: end.watch,
    points: async (planId) => (await points?.points(planId).catch(() => [])) ?? [],
    addPoint: async (planId, reason, envelope) =>
      (await hasVanished(kit, planId))
        ? undefined
        : points?.add({ planId, reason, at: settings.now(), text: envelopeText(envelope) }).catch(() => undefined),
    readPoint: async (id) => points?.readPoint(id).catch(() => undefined),
    replacedCopies: async (planId) => {
      const onPage = page?.read(keys.aside(planId))
      const inDatabase = (await database?.replacedCopies(planId).catch(() => [])) ?? []
      return onPage === undefined ? inDatabase : [{ planId, at: '', text: onPage }, ...inDatabase]
    },
    desk: () => {
      desk ??= import('./deskStore.ts').then(({ deskStore }) => deskStore(kit))
      // A download that failed is tried anew the next time.
      desk.catch(() => (desk = undefined))
      return desk
    },
    hasRecords: async () =>
      (page?.keys().some((key) => key.startsWith(keys.desk(''))) ?? false) ||
      ((await database?.connection.run((all) => all.count('desk')).catch(() => 0)) ?? 0) > 0,
    persisted: async () => (await persistence?.persisted().catch(() => false)) ?? false,
    askToPersist: async () => (await persistence?.persist().catch(() => false)) ?? false,
    watch,
    watchCards: (changed) => {
      const stop = watchCards(changed)
      lists.add(changed)
      return () => {
        lists.delete(changed)
        stop()
      }
    },
  }
}
