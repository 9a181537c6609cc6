import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { newLibrary, type Library } from '#domain/desk/library.ts'
import { readEntry, readLibrary } from '#domain/desk/reading.ts'
import { envelopeText, type Envelope } from '#domain/plan/envelope.ts'
import { openText } from '#domain/plan/openEnvelope.ts'
import { openKept, type Kept } from './openRecord.ts'
import { baseKey, entryKey, keys } from './keys.ts'
import type { Kit } from './memory.ts'
import { SaveProblem } from './problems.ts'
import { hasVanished } from './vanishing.ts'

/** What a counselor keeps beside the plans, in records of its own. Reading never rejects. */
export interface DeskStore {
  /** Every record about a plan, also of plans that are gone. */
  readonly all: () => Promise<readonly DeskEntry[]>
  readonly entry: (planId: string) => Promise<Kept<DeskEntry>>
  readonly library: () => Promise<Kept<Library>>
  /** Forgets all that was kept about a plan. Rejects where it may still be there. */
  readonly forget: (planId: string) => Promise<void>
  /** The plan as it was when a running session began. Undefined where it was not kept. */
  readonly base: (planId: string) => Promise<Envelope | undefined>
  /** Keeps it for as long as the session runs; undefined takes it away. Rejects where no backend took it. */
  readonly keepBase: (planId: string, envelope: Envelope | undefined) => Promise<void>
}

const libraryKey = 'library'

export function deskStore(kit: Kit): DeskStore {
  const {
    backends: { page, database, channel, events },
  } = kit
  const opened = (stored: string) => database?.codec.decode(stored) ?? stored
  const open = new Map<string, Promise<Kept<DeskEntry>> | Promise<Kept<Library>>>()
  const entries = new Map<string, Promise<Kept<DeskEntry>>>()
  let library: Promise<Kept<Library>> | undefined

  const announce = (key: string) => {
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
      channel?.postMessage(keys.desk(key))
    } catch {
      // Closed: the page is going, and the record is saved.
    }
  }
  const reread = async (pageKey: string) => {
    for (const [key, kept] of open) if (keys.desk(key) === pageKey) await (await kept).reread()
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') void reread(data)
  })
  events?.addEventListener('storage', (event) => {
    if ('key' in event && typeof event.key === 'string') void reread(event.key)
  })

  const entry = (planId: string): Promise<Kept<DeskEntry>> => {
    const key = entryKey(planId)
    const kept =
      entries.get(planId) ??
      openKept(kit, { key, empty: newEntry(planId), read: readEntry, announce: () => announce(key) })
    entries.set(planId, kept)
    open.set(key, kept)
    return kept
  }

  return {
    entry,
    library: () => {
      library ??= openKept(kit, {
        key: libraryKey,
        empty: newLibrary(),
        read: readLibrary,
        announce: () => announce(libraryKey),
      })
      open.set(libraryKey, library)
      return library
    },
    all: async () => {
      const start = keys.desk(entryKey(''))
      const records =
        (await database?.connection
          .run((all) => all.getAll('desk', IDBKeyRange.bound(entryKey(''), entryKey('\uffff'))))
          .catch(() => [])) ?? []
      const inPage = page?.keys().flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : [])) ?? []
      const inDatabase = records.flatMap(({ text }) => readEntry(opened(text)) ?? [])
      const waiting = await Promise.all([...new Set(inPage)].map(async (planId) => (await entry(planId)).now()))
      return [...inDatabase.filter(({ planId }) => !inPage.includes(planId)), ...waiting]
    },
    forget: async (planId) => {
      await entries.get(planId)?.then((kept) => kept.forget())
      const left = [entryKey(planId), baseKey(planId)].map((key) => page?.remove(keys.desk(key)) ?? true)
      const gone = await database?.connection
        .run(async (all) => {
          const work = all.transaction(['desk', 'aside'], 'readwrite', { durability: 'strict' })
          await work.objectStore('desk').delete(entryKey(planId))
          await work.objectStore('desk').delete(baseKey(planId))
          // What could not be read was kept apart: it holds notes too.
          const replacedCopies = work.objectStore('aside')
          for (const key of await replacedCopies.index('planId').getAllKeys(entryKey(planId)))
            await replacedCopies.delete(key)
          await work.done
        })
        .then(
          () => true,
          () => false,
        )
      announce(entryKey(planId))
      if (left.includes(false) || gone === false) throw new SaveProblem('unknown')
    },
    base: async (planId) => {
      const key = baseKey(planId)
      const stored = (await database?.connection.run((all) => all.get('desk', key)).catch(() => undefined))?.text
      const text = page?.read(keys.desk(key)) ?? (stored === undefined ? undefined : opened(stored))
      const found = text === undefined ? undefined : openText(text)
      return found?.is === 'open' ? found.envelope : undefined
    },
    keepBase: async (planId, envelope) => {
      const key = baseKey(planId)
      if (!envelope) {
        page?.remove(keys.desk(key))
        await database?.connection.run((all) => all.delete('desk', key)).catch(() => {})
        return
      }
      if (await hasVanished(kit, planId)) throw new SaveProblem('vanished')
      const text = envelopeText(envelope)
      // The database first: a second copy of a large plan must not take the room of the plans themselves.
      const kept = await database?.connection
        .run((all) => all.put('desk', { key, revision: envelope.revision, text: database.codec.encode(text) }))
        .then(
          () => true,
          () => false,
        )
      if (kept) return
      const took = page?.write(keys.desk(key), text) ?? 'blocked'
      if (took !== 'ok') throw new SaveProblem(took)
    },
  }
}
