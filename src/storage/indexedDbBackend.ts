import { plain, type Codec } from './codec.ts'
import { connect, type Connection, type Limits } from './connection.ts'
import { openDatabase, type ReplacedCopy, type CardRecord, type OpenDatabase, type PlanRecord } from './database.ts'
import { isOvertaken } from './head.ts'
import { baseKey } from './keys.ts'
import { printOf } from './fingerprint.ts'

/** Plans in IndexedDB. Everything rejects where the database is missing or refuses. */
export interface IndexedDbBackend {
  readonly connection: Connection
  /** What stands in a record's `text`: everybody who puts or gets one asks it. All else of a record is in the open. */
  readonly codec: Codec
  readonly read: (planId: string) => Promise<PlanRecord | undefined>
  readonly all: () => Promise<readonly PlanRecord[]>
  /** Which plans there are, and the cards that were made of them: without reading a single plan. */
  readonly cards: () => Promise<{ readonly planIds: readonly string[]; readonly cards: readonly CardRecord[] }>
  /** Keeps cards, each only while the plan is still the text that it was made of. */
  readonly keepCards: (cards: readonly CardRecord[]) => Promise<void>
  /**
   * Compares and writes in one transaction, so that of two tabs one is told. `superseded`: we wrote later ourselves.
   * `vanished`: there is no record where one must be.
   */
  readonly write: (
    record: PlanRecord,
    base: number,
    mustBeThere?: boolean,
  ) => Promise<'ok' | 'overtaken' | 'superseded' | 'vanished'>
  /** Puts a record without comparing: to bring back what was removed and cannot be read. */
  readonly put: (record: PlanRecord) => Promise<void>
  readonly setAside: (aside: ReplacedCopy) => Promise<void>
  readonly replacedCopies: (planId: string) => Promise<readonly ReplacedCopy[]>
  /** Takes everything of one plan out of every store. */
  readonly erase: (planId: string) => Promise<void>
}

export function indexedDbBackend(
  open: OpenDatabase = openDatabase,
  limits?: Limits,
  codec: Codec = plain,
): IndexedDbBackend {
  const connection = connect(open, limits)
  const { run } = connection
  const encrypted = (record: PlanRecord) => withText(record, codec.encode)
  const opened = (record: PlanRecord) => withText(record, codec.decode)
  return {
    connection,
    codec,
    read: async (planId) => {
      const record = await run((database) => database.get('plans', planId))
      return record && opened(record)
    },
    all: async () => (await run((database) => database.getAll('plans'))).map(opened),
    cards: () =>
      run(async (database) => {
        const work = database.transaction(['plans', 'cards'])
        const [planIds, cards] = await Promise.all([
          work.objectStore('plans').getAllKeys(),
          work.objectStore('cards').getAll(),
        ])
        await work.done
        return { planIds, cards }
      }),
    keepCards: (cards) =>
      run(async (database) => {
        const work = database.transaction(['plans', 'cards'], 'readwrite')
        for (const card of cards) {
          // A card tells what a plan is about: under a passphrase none is kept, and a list reads the plans.
          if (card.card && !codec.isPlain) continue
          const stored = await work.objectStore('plans').get(card.planId)
          const print = stored?.text === undefined ? undefined : printOf(codec.decode(stored.text))
          if (stored && stored.revision === card.revision && print === card.print)
            await work.objectStore('cards').put(card)
        }
        await work.done
      }),
    write: (record, base, mustBeThere = false) =>
      run(async (database) => {
        const work = database.transaction(['plans', 'cards'], 'readwrite')
        const plans = work.objectStore('plans')
        const stored = await plans.get(record.planId)
        if (mustBeThere && !stored) return 'vanished'
        // A removal is only ever undone by a later revision, whoever removed.
        const isGone = stored !== undefined && stored.text === undefined && stored.revision >= record.revision
        const refused = stored && (isGone || isOvertaken(stored, record, base))
        if (!refused) {
          await plans.put(encrypted(record))
          await work.objectStore('cards').delete(record.planId)
        }
        await work.done
        if (!refused) return 'ok'
        return !isGone && stored.writer === record.writer && stored.version === record.version
          ? 'superseded'
          : 'overtaken'
      }),
    put: (record) =>
      run(async (database) => {
        const work = database.transaction(['plans', 'cards'], 'readwrite')
        await work.objectStore('plans').put(encrypted(record))
        await work.objectStore('cards').delete(record.planId)
        await work.done
      }),
    setAside: (aside) =>
      run(async (database) => {
        const work = database.transaction('aside', 'readwrite')
        const there = await work.store.index('planId').getAll(aside.planId)
        if (!there.some((each) => codec.decode(each.text) === aside.text))
          await work.store.add({ ...aside, text: codec.encode(aside.text) })
        await work.done
      }),
    replacedCopies: async (planId) =>
      (await run((database) => database.getAllFromIndex('aside', 'planId', planId))).map((aside) => ({
        ...aside,
        text: codec.decode(aside.text),
      })),
    erase: (planId) =>
      run(async (database) => {
        const work = database.transaction(['plans', 'cards', 'points', 'aside', 'meta', 'desk'], 'readwrite', {
          durability: 'strict',
        })
        await work.objectStore('plans').delete(planId)
        await work.objectStore('cards').delete(planId)
        for (const name of ['points', 'aside'] as const) {
          const store = work.objectStore(name)
          for (const key of await store.index('planId').getAllKeys(planId)) await store.delete(key)
        }
        await work.objectStore('meta').delete(planId)
        // The plan as it was when a session began is the plan. The counselor's own notes are theirs, and stay.
        await work.objectStore('desk').delete(baseKey(planId))
        await work.done
      }),
  }
}

const withText = (record: PlanRecord, by: (text: string) => string): PlanRecord =>
  record.text === undefined ? record : { ...record, text: by(record.text) }
