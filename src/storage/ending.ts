import { databaseName } from './database.ts'
import type { Backends } from './backends.ts'
import { ours } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'
import type { Stop } from './watching.ts'

/**
 * Everything of this page is wiped, here or in another tab. From then on nothing that still runs in this tab may write:
 * a late save would bring back what nobody may find.
 */
export interface Ending {
  readonly end: (last?: Parameters<NonNullable<Backends['database']>['connection']['end']>[0]) => Promise<void>
  /** What was wiped comes back: writing is allowed again. */
  readonly begin: () => void
  /** The other tabs end too. */
  readonly tell: () => void
  /** Another tab has wiped everything. */
  readonly watch: (ended: () => void) => Stop
  /** The page's backend as everything but the wiping itself has it: closed once all has ended. */
  readonly page: LocalStorageBackend | undefined
}

/** A tab that slept through the news cannot have written meanwhile, and must not wipe what was begun since. */
const newsFor = 2000

export function ending({
  page,
  raw = page,
  database,
  channel,
}: Pick<Backends, 'page' | 'raw' | 'database' | 'channel'>): Ending {
  let ended = false
  let emptied = false
  const watchers = new Set<() => void>()
  const end: Ending['end'] = async (last) => {
    ended = true
    // Tried again, because another tab held it: there is nothing to empty any more, and opening it would wait for that tab.
    if (emptied) return
    await database?.connection.end(last)
    emptied = last !== undefined
  }
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data !== 'object' || data === null || !('erasedAt' in data)) return
    void end()
    if (Math.abs(Date.now() - Number(data.erasedAt)) < newsFor) {
      // What this tab wrote between the wiping and the news of it.
      for (const key of raw?.keys() ?? []) if (key.startsWith(ours)) raw?.remove(key)
      if (database) indexedDB.deleteDatabase(databaseName)
    }
    for (const each of watchers) each()
  })
  return {
    end,
    begin: () => {
      ended = emptied = false
      database?.connection.begin()
    },
    tell: () => {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
        channel?.postMessage({ erasedAt: Date.now() })
      } catch {
        // Closed: the page is going.
      }
    },
    watch: (heard) => {
      watchers.add(heard)
      return () => watchers.delete(heard)
    },
    page: page && { ...page, write: (key, text) => (ended ? 'blocked' : page.write(key, text)) },
  }
}
