import { openDB, unwrap, wrap, type DBSchema, type IDBPDatabase, type OpenDBCallbacks } from 'idb'
import type { Card } from '#domain/plan/card.ts'
import type { Head } from './head.ts'

export const databaseName = 'start-a-self-help-group'

export const pointReasons = [
  'lastVisit',
  'daily',
  'beforeImport',
  'beforeRemoval',
  'beforeReplanning',
  'byHand',
  'overtaken',
] as const
export type PointReason = (typeof pointReasons)[number]

export interface PlanRecord extends Head {
  readonly planId: string
  /** Absent in a tombstone. */
  readonly text?: string
}

export interface PointRecord {
  readonly seq?: number
  readonly planId: string
  readonly reason: PointReason
  readonly at: string
  readonly text: string
}

export interface ReplacedCopy {
  readonly planId: string
  readonly at: string
  readonly text: string
}

/** A counselor's record: of one plan, of the library, or the plan as it was when a running session began. */
export interface DeskRecord {
  readonly key: string
  readonly revision: number
  readonly text: string
}

/** What a list shows of one plan, made from the very text that the database holds. */
export interface CardRecord {
  readonly planId: string
  readonly revision: number
  /** Tells the text it was made of; absent for a tombstone. See `printOf`. */
  readonly print?: string
  readonly card?: Card
  /** The day it was assessed: time alone can move a standing. */
  readonly judgedOn?: string
}

export interface Stores extends DBSchema {
  plans: { key: string; value: PlanRecord }
  points: { key: number; value: PointRecord; indexes: { planId: string } }
  aside: { key: number; value: ReplacedCopy; indexes: { planId: string } }
  meta: { key: string; value: string }
  desk: { key: string; value: DeskRecord }
  cards: { key: string; value: CardRecord }
}
export type Database = IDBPDatabase<Stores>
export type OpenDatabase = (lost: () => void) => Promise<Database>

const upgrade: OpenDBCallbacks<Stores>['upgrade'] = (database, from) => {
  if (from < 1) {
    database.createObjectStore('plans', { keyPath: 'planId' })
    database.createObjectStore('points', { keyPath: 'seq', autoIncrement: true }).createIndex('planId', 'planId')
    database.createObjectStore('aside', { autoIncrement: true }).createIndex('planId', 'planId')
    database.createObjectStore('meta')
  }
  if (from < 2) {
    database.createObjectStore('desk', { keyPath: 'key' })
    database.createObjectStore('cards', { keyPath: 'planId' })
  }
}

/** Opens the database of this origin. `lost` is called when the connection is gone, whoever ended it. */
export const openDatabase: OpenDatabase = async (lost) => {
  const database = await openDB<Stores>(databaseName, 2, { upgrade, terminated: lost })
  hearEveryEnd(unwrap(database))
  // Otherwise a newer build in another tab could not open its own version.
  database.addEventListener('versionchange', () => {
    database.close()
    lost()
  })
  return database
}

/**
 * A database that is closed by force, as when site data is cleared, ends its transactions. Whoever waited for a step is told
 * by that step; the end of the transaction, for which nobody waits then, must not be reported as uncaught.
 */
function hearEveryEnd(database: IDBDatabase): void {
  const begin = database.transaction
  database.transaction = (...given) => {
    const transaction = begin.apply(database, given)
    wrap(transaction).done.catch(() => {})
    return transaction
  }
}
