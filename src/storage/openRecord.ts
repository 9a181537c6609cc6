import type { DeskRecord } from './database.ts'
import type { IndexedDbBackend } from './indexedDbBackend.ts'
import { keys, ours } from './keys.ts'
import type { Kit } from './memory.ts'
import { isQuotaError, SaveProblem } from './problems.ts'
import type { Stop } from './watching.ts'

/** A record that is open in this tab. */
export interface Kept<T> {
  readonly now: () => T
  /** False where it cannot be read or is newer than this page: shown empty, and never written over. */
  readonly mayWrite: boolean
  /**
   * Changes it at once, on this page's backend before it returns; resolves when a backend has confirmed it, and rejects with a
   * SaveProblem. `by` may be carried out again on what another tab wrote meanwhile, so it must be pure.
   */
  readonly change: (by: (now: T) => T) => Promise<void>
  readonly watch: (changed: () => void) => Stop
  /** Another tab may have written, or forgotten it: reads again. */
  readonly reread: () => Promise<void>
  /** It was forgotten: what it said must not come back with the next change. */
  readonly forget: () => void
}

interface Of<T> {
  readonly key: string
  readonly empty: T
  readonly read: (text: string) => T | undefined
  /** Another tab should look. */
  readonly announce: () => void
}

/**
 * Opens a small record. Every change goes to localStorage synchronously, then to the database, where two tabs meet: who
 * comes second has their changes made again on what is there, so that neither's are lost.
 */
export async function openKept<T extends { readonly revision: number }>(
  { backends: { page, database }, settings: { now: clock } }: Kit,
  { key, empty, read, announce }: Of<T>,
): Promise<Kept<T>> {
  const pageKey = keys.desk(key)
  const watchers = new Set<() => void>()
  const onPage = page?.read(pageKey)
  const opened = (record: DeskRecord | undefined) =>
    record && { ...record, text: database?.codec.decode(record.text) ?? record.text }
  const inDatabase = opened(await database?.connection.run((all) => all.get('desk', key)).catch(() => undefined))
  const texts = [onPage, inDatabase?.text].filter((each) => each !== undefined)
  const readable = texts.flatMap((text) => read(text) ?? [])
  const newest = readable.reduce<T | undefined>((a, b) => (a && a.revision >= b.revision ? a : b), undefined)
  const setAside = async (text: string) =>
    (await database?.setAside({ planId: key, at: clock(), text }).then(
      () => true,
      () => false,
    )) ?? false
  // What cannot be read is kept apart before anything may take its place; where it cannot be kept, nothing is written.
  const unread = texts.filter((text) => read(text) === undefined)
  const mayWrite = (await Promise.all(unread.map(setAside))).every(Boolean)

  let value = newest ?? empty
  /** The last revision that the database is known to hold. */
  let known = inDatabase?.revision ?? -1
  let pending: readonly ((now: T) => T)[] = []
  let flushing: Promise<void> | undefined

  let isOnPage = onPage !== undefined
  /** By localStorage alone, at once: where there is a database, it has the last word. */
  const wasCleared = () =>
    page !== undefined &&
    (database
      ? known >= 0 && !page.keys().some((each) => each.startsWith(ours))
      : isOnPage && page.read(pageKey) === undefined)
  const empties = () => {
    value = empty
    pending = []
    known = -1
    isOnPage = false
    told()
  }
  const told = () => watchers.forEach((each) => each())
  const put = (of: T, by: (now: T) => T): T => ({ ...by(of), revision: of.revision + 1 })

  const write = async (backend: IndexedDbBackend): Promise<void> => {
    const mine = pending
    const made = value
    const text = JSON.stringify(made)
    const written = await backend.connection.run(async (all) => {
      const work = all.transaction('desk', 'readwrite')
      const stored = opened(await work.store.get(key))
      // Cleared while it was open here: nothing of it comes back by itself.
      if (!stored && known >= 0) throw new SaveProblem('vanished')
      const theirs = stored && stored.revision > known ? read(stored.text) : undefined
      const next = theirs ? mine.reduce(put, theirs) : made
      const record: DeskRecord = theirs
        ? { key, revision: next.revision, text: JSON.stringify(next) }
        : { key, revision: made.revision, text }
      await work.store.put({ ...record, text: backend.codec.encode(record.text) })
      await work.done
      return { next, theirs: theirs !== undefined }
    })
    known = written.next.revision
    pending = pending.slice(mine.length)
    if (written.theirs) {
      value = pending.reduce(put, written.next)
      told()
    }
    if (pending.length === 0) page?.remove(pageKey)
    announce()
  }

  const flush = async (took: 'ok' | 'full' | 'blocked' | 'missing'): Promise<void> => {
    try {
      if (database) while (pending.length > 0) await write(database)
      pending = []
      if (!database && took !== 'ok') throw new SaveProblem(took === 'full' ? 'full' : 'blocked')
    } catch (error) {
      if (error instanceof SaveProblem) {
        if (error.why === 'vanished') page?.remove(pageKey)
        throw error
      }
      if (took === 'ok') return
      throw new SaveProblem(isQuotaError(error) || took === 'full' ? 'full' : 'unknown', error)
    }
  }

  return {
    now: () => value,
    mayWrite,
    change: (by) => {
      if (!mayWrite) return Promise.reject(new SaveProblem('unknown'))
      if (!database && wasCleared()) return Promise.reject(new SaveProblem('vanished'))
      value = put(value, by)
      pending = [...pending, by]
      const took = wasCleared() ? 'missing' : (page?.write(pageKey, JSON.stringify(value)) ?? 'missing')
      if (took === 'ok') isOnPage = true
      told()
      const before = flushing ?? Promise.resolve()
      flushing = before.catch(() => {}).then(() => flush(took))
      return flushing
    },
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    reread: async () => {
      const answer = await database?.connection
        .run(async (all) => ({ stored: await all.get('desk', key) }))
        .catch(() => undefined)
      if (!answer) return
      const stored = opened(answer.stored)
      if (!stored && known >= 0 && pending.length === 0) return empties()
      const theirs = stored && stored.revision > known ? read(stored.text) : undefined
      if (!stored || !theirs) return
      known = stored.revision
      value = pending.reduce(put, theirs)
      told()
    },
    forget: empties,
  }
}
