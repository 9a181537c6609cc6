import { databaseHome } from './databaseHome.ts'
import type { Offline, StoreSettings } from './homes.ts'
import { inMemoryStore } from './inMemory.ts'
import { usableLocalHome } from './localHome.ts'
import { createPlanStore, type PlanStore } from './planStore.ts'

/** The store of this browser: the one function that touches `window`. Never rejects; see `keeps` for what was found. */
export async function openStore(idle: () => Promise<void>): Promise<PlanStore> {
  const settings: StoreSettings = { writer: newName(), now: () => new Date().toISOString(), idle }
  const page = usableLocalHome(() => window.localStorage)
  const database = attempt(() => window.indexedDB) && databaseHome()
  const answers = (await database?.connection.run(async () => true).catch(() => false)) ?? false
  if (!page && !answers) return inMemoryStore(settings)
  // A database that is silent now stays: it may answer later, and an erasure must not be called complete without it.
  const channel = attempt(() => new BroadcastChannel('shg'))
  return createPlanStore({ page, database, events: window, channel, offline: offline(), persistence: attempt(() => navigator.storage) }, settings)
}

/** Neither is there on plain http, nor where the page was opened as a file. */
const offline = (): Offline | undefined =>
  window.isSecureContext && location.protocol.startsWith('http')
    ? { caches: attempt(() => window.caches), workers: attempt(() => navigator.serviceWorker), folder: new URL('.', location.href).href }
    : undefined

/** `randomUUID` is missing on plain http. */
const newName = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')

function attempt<T>(run: () => T | undefined): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
