import { unwrap } from 'idb'
import { databaseName, type Database } from './database.ts'
import type { Ending } from './ending.ts'
import { erasingOffline } from './erasingOffline.ts'
import type { Backends } from './backends.ts'
import { ours } from './keys.ts'
import type { Kit } from './memory.ts'
import { SaveProblem } from './problems.ts'

/**
 * What may still be there. `page`: keys in localStorage. `database`: records. `emptied`: the records are gone, but another tab
 * holds the empty database. `offline`: the copy of the page itself for work without a network.
 */
export type Left = 'page' | 'database' | 'emptied' | 'offline'

export interface Erased {
  /** Empty where nothing of this page is left in the browser. */
  readonly left: readonly Left[]
  /** Writes everything back as it was; absent where nobody asked for it. Rejects where not all of it went back: ask again. */
  readonly putBack?: () => Promise<void>
}

interface StoreDump {
  readonly name: string
  readonly records: readonly { readonly key: IDBValidKey; readonly value: unknown }[]
}
interface Everything {
  readonly page: readonly (readonly [key: string, text: string])[]
  readonly database: readonly StoreDump[]
}

/**
 * Wipes everything that this page has kept in this browser. With `undo` all of it is read into memory first; where that
 * fails it rejects with a SaveProblem, and nothing was touched. Otherwise it never rejects: `left` says what was not wiped.
 */
export const erasingAll =
  ({ backends, memory, line }: Kit, { raw, page }: Pick<Backends, 'page' | 'raw'>, ending: Ending) =>
  async (undo: boolean): Promise<Erased> => {
    const { database, offline } = backends
    const backend = raw ?? page
    const inPage = () => (backend?.keys() ?? []).filter((key) => key.startsWith(ours))
    // A save that is still under way is part of what is kept, and must not come after the wiping.
    await line?.allSettled()
    const before = undo
      ? await everything(
          inPage().map((key) => [key, backend?.read(key)]),
          database,
        )
      : undefined

    const cleared = ending.end(clear)
    ending.tell()
    for (const key of inPage()) backend?.remove(key)
    const inDatabase = database ? await cleared.then(drop, () => drop().then(() => 'database' as const)) : 'gone'
    const offlineLeft = offline ? await erasingOffline(offline) : true
    memory.known.clear()
    memory.confirmed.clear()
    memory.replacedCopies.clear()
    memory.marked.clear()
    // Another tab may have written until it heard of it.
    for (const key of inPage()) backend?.remove(key)
    const left: Left[] = [
      ...(inPage().length > 0 ? ['page' as const] : []),
      ...(inDatabase === 'gone' ? [] : [inDatabase]),
      ...(offlineLeft ? [] : ['offline' as const]),
    ]
    if (!before) return { left }
    return {
      left,
      putBack: async () => {
        ending.begin()
        const wrong = before.page.filter(([key, text]) => backend?.write(key, text) !== 'ok')
        await database?.connection.run((all) => fill(all, before.database))
        if (wrong.length > 0) throw new SaveProblem('full')
      },
    }
  }

const read = (all: Database) =>
  inAll(all, 'readonly', (store) => ({ name: store.name, keys: store.getAllKeys(), values: store.getAll() }))

async function everything(
  texts: readonly (readonly [key: string, text: string | undefined])[],
  database: Backends['database'],
): Promise<Everything> {
  const requests = await database?.connection
    .run(read)
    .catch((error: unknown) => Promise.reject(new SaveProblem('unknown', error)))
  const records = (requests ?? []).map(({ name, keys, values }) => {
    const found: readonly unknown[] = values.result
    return { name, records: keys.result.map((key, at) => ({ key, value: found[at] })) }
  })
  const page = texts.flatMap(([key, text]) => (text === undefined ? [] : [[key, text] as const]))
  if (page.length < texts.length) throw new SaveProblem('unknown')
  return { page, database: records }
}

const clear = async (all: Database): Promise<void> =>
  void (await inAll(all, 'readwrite', (store) => void store.clear()))

const fill = async (all: Database, stores: readonly StoreDump[]): Promise<void> =>
  void (await inAll(all, 'readwrite', (store) => {
    for (const { key, value } of stores.find(({ name }) => name === store.name)?.records ?? []) {
      // A store that finds the key in the record takes no other.
      if (store.keyPath === null) store.put(value, key)
      else store.put(value)
    }
  }))

/** Does the same in every store there is, also in those that are added later, in one transaction. */
function inAll<T>(all: Database, mode: IDBTransactionMode, work: (store: IDBObjectStore) => T): Promise<readonly T[]> {
  return new Promise((resolve, reject) => {
    const database = unwrap(all)
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names, mode, mode === 'readwrite' ? { durability: 'strict' } : {})
    const made = names.map((name) => work(transaction.objectStore(name)))
    transaction.addEventListener('complete', () => resolve(made))
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')))
  })
}

/** Other tabs let go as soon as they are asked. One that does not holds an empty database until it is closed. */
const patience = 2000

function drop(): Promise<'gone' | 'emptied'> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName)
    const giveUp = setTimeout(() => resolve('emptied'), 2 * patience)
    const done = (how: 'gone' | 'emptied') => {
      clearTimeout(giveUp)
      resolve(how)
    }
    request.addEventListener('success', () => done('gone'))
    request.addEventListener('error', () => done('emptied'))
    request.addEventListener('blocked', () => setTimeout(() => done('emptied'), patience))
  })
}
