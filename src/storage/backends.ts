import type { IndexedDbBackend } from './indexedDbBackend.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'

/** Where plans are kept. Either may be missing; both are given at the edge, so that tests can give others. */
export interface Backends {
  readonly page?: LocalStorageBackend | undefined
  /** localStorage as it is, where `page` encrypts what is written: what erasing reads, wipes and puts back. */
  readonly raw?: LocalStorageBackend | undefined
  readonly database?: IndexedDbBackend | undefined
  /** Another tab's writes to localStorage: the window. */
  readonly events?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined
  /** Between tabs, for what localStorage does not tell. */
  readonly channel?: BroadcastChannel | undefined
  readonly offline?: Offline | undefined
  readonly persistence?: Pick<StorageManager, 'persist' | 'persisted'> | undefined
}

/** What this page keeps for work without a network. */
export interface Offline {
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'> | undefined
  readonly workers?:
    | { readonly getRegistrations: () => Promise<readonly Pick<ServiceWorkerRegistration, 'scope' | 'unregister'>[]> }
    | undefined
  /** The address of this page's folder: a worker of another page of this host is not ours. */
  readonly folder: string
}

export interface StoreSettings {
  /** Names this tab. A new one with every loading: a duplicated tab must not pass for the other. */
  readonly writer: string
  /** An ISO instant. */
  readonly now: () => string
  /** When nobody waits for anything. Without it nothing is done ahead. */
  readonly idle?: () => Promise<void>
}
