import type { IndexedDbBackend } from './indexedDbBackend.ts'
import { headOf } from './head.ts'
import { isInTheOpen, keys } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'
import { removable } from './makeRoom.ts'
import { isQuotaError } from './problems.ts'

export interface RewritingBackends {
  /** localStorage as it stands there, not through the codec. */
  readonly raw?: LocalStorageBackend | undefined
  /** And through it. */
  readonly page?: LocalStorageBackend | undefined
  readonly database?: IndexedDbBackend | undefined
}

/** A stored text as it shall stand: the same text where it need not change. */
export type Rewrite = (stored: string) => string

/** One transaction must not take so long that the connection is thought dead. */
const atOnce = 8
const stores = ['plans', 'points', 'aside', 'desk'] as const

/**
 * Puts every stored text through `by`. Cut off at any moment, each stands either as before or as after, and doing it once
 * more does the rest. Gives how many had to stay as they were for want of room; rejects where the database does not answer.
 */
export async function rewriteAll(backends: RewritingBackends, by: Rewrite): Promise<number> {
  const { raw, database } = backends
  let left = 0
  for (const name of stores) left += database ? await rewriteStore(database, name, by) : 0
  // After the database, which may have to be the only backend of what grows too long for this one.
  const tooLong = raw ? raw.keys().filter((key) => !isInTheOpen(key) && !rewriteKey(raw, key, by)) : []
  return left + (tooLong.length > 0 ? await makingRoom(backends, tooLong, by) : 0)
}

/** What lists show of the plans, in words: it is made anew when it may be kept again. */
export async function forgetCards(database: IndexedDbBackend | undefined): Promise<void> {
  await database?.connection.run((all) => all.clear('cards'))
}

async function rewriteStore<Name extends (typeof stores)[number]>(
  { connection: { run } }: IndexedDbBackend,
  name: Name,
  by: Rewrite,
): Promise<number> {
  const all = await run((database) => database.getAllKeys(name))
  let left = 0
  for (let from = 0; from < all.length; from += atOnce) {
    const some = all.slice(from, from + atOnce)
    const rewritten = run(async (database) => {
      const work = database.transaction(name, 'readwrite', { durability: 'strict' })
      const store = work.objectStore(name)
      for (const key of some) {
        const record = await store.get(key)
        if (record?.text === undefined) continue
        const text = by(record.text)
        if (text !== record.text) await store.put({ ...record, text }, store.keyPath === null ? key : undefined)
      }
      await work.done
      return 0
    })
    left += await rewritten.catch((error: unknown) => {
      if (!isQuotaError(error)) throw error
      return some.length
    })
  }
  return left
}

/** False where it did not fit; then it stands as before. */
function rewriteKey(raw: LocalStorageBackend, key: string, by: Rewrite): boolean {
  const stored = raw.read(key)
  if (stored === undefined) return true
  const next = by(stored)
  return next === stored || raw.write(key, next) === 'ok'
}

/** Plans that the database has leave localStorage, as they do when a save needs their room: never the only copy. */
async function makingRoom(
  { raw, page, database }: RewritingBackends,
  tooLong: readonly string[],
  by: Rewrite,
): Promise<number> {
  if (!raw || !page || !database) return tooLong.length
  const records = await database.all()
  const confirmed = new Map(
    records.flatMap(({ planId, text, revision }): [string, number][] =>
      text !== undefined && headOf(text) ? [[planId, revision]] : [],
    ),
  )
  let left = 0
  for (const key of tooLong) {
    let fits = rewriteKey(raw, key, by)
    for (const planId of fits ? [] : removable(page, confirmed, '')) {
      raw.remove(keys.plan(planId))
      // A plan that has left itself needs no room any more.
      fits = key === keys.plan(planId) || rewriteKey(raw, key, by)
      if (fits) break
    }
    if (!fits) left += 1
  }
  return left
}
