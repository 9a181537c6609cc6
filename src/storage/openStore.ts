import { newVault } from './codec.ts'
import { indexedDbBackend } from './indexedDbBackend.ts'
import { passphraseGate } from './passphraseGate.ts'
import type { PassphraseGate } from './passphraseGate.types.ts'
import type { Offline, StoreSettings } from './backends.ts'
import { inMemoryStore } from './inMemory.ts'
import { keys, lockKey } from './keys.ts'
import { usableLocalStorage } from './localStorageBackend.ts'
import { createPlanStore, type PlanStore } from './planStore.ts'
import { encryptedBackend } from './encryptedBackend.ts'

/** What this browser keeps, and whether a passphrase keeps it closed. */
export interface ThisBrowser {
  readonly store: PlanStore
  readonly gate: PassphraseGate
}

/** The store of this browser: the one function that touches `window`. Never rejects; see `keeps` for what was found. */
export async function openStore(idle: () => Promise<void>): Promise<ThisBrowser> {
  const settings: StoreSettings = { writer: newName(), now: () => new Date().toISOString(), idle }
  const vault = newVault()
  const raw = usableLocalStorage(() => window.localStorage)
  const page = raw && encryptedBackend(raw, vault)
  const database = attempt(() => window.indexedDB) && indexedDbBackend(undefined, undefined, vault)
  const answer = await database?.connection
    .run(async (all) => ({ lock: await all.get('meta', lockKey) }))
    .catch(() => undefined)
  if (!page && !answer) return { store: inMemoryStore(settings), gate: passphraseGate({ vault }, 'none') }
  const isClosed = raw?.read(keys.lock) !== undefined || answer?.lock !== undefined
  // A database that is silent now stays: it may answer later, and an erasure must not be called complete without it.
  const channel = attempt(() => new BroadcastChannel('shg'))
  return {
    store: createPlanStore(
      {
        raw,
        page,
        database,
        events: window,
        channel,
        offline: offline(),
        persistence: attempt(() => navigator.storage),
      },
      settings,
    ),
    gate: passphraseGate({ raw, page, database, vault, idle, events: window }, isClosed ? 'closed' : 'none'),
  }
}

/** Neither is there on plain http, nor where the page was opened as a file. */
const offline = (): Offline | undefined =>
  window.isSecureContext && location.protocol.startsWith('http')
    ? {
        caches: attempt(() => window.caches),
        workers: attempt(() => navigator.serviceWorker),
        folder: new URL('.', location.href).href,
      }
    : undefined

/** `randomUUID` is missing on plain http. */
const newName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')

function attempt<T>(run: () => T | undefined): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
