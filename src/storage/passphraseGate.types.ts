import type { Vault } from './codec.ts'
import type { IndexedDbBackend } from './indexedDbBackend.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'
import type { Stop } from './watching.ts'

/** `closed`: a passphrase is set and was not given; nothing is shown and nothing read. */
export type PassphraseState = 'none' | 'closed' | 'open'

/** The passphrase of this device, optional. What is done with it is loaded where one is set, or being set. */
export interface PassphraseGate {
  readonly state: () => PassphraseState
  readonly become: (state: PassphraseState) => void
  /** Whether what is encrypted can be read in this tab: also while it is closed, until the page is loaded anew. */
  readonly hasKey: () => boolean
  /** Whether a passphrase opened this device in this tab, though what was kept may have been cleared since. */
  readonly wasOpen: () => boolean
  readonly watch: (changed: () => void) => Stop
  readonly work: () => Promise<PassphraseStore>
}

/** What is done with the passphrase of this device. Whatever was under way before is over first. */
export interface PassphraseStore {
  /** `damaged`: what a passphrase is tried on cannot be read, in neither backend. */
  readonly open: (passphrase: string) => Promise<'open' | 'wrong' | 'damaged'>
  /**
   * From now on everything is kept encrypted, and what was there before is encrypted too. Gives how many texts had to stay
   * readable for want of room. Rejects with a SaveProblem, and nothing is set, where a backend does not take it.
   */
  readonly set: (passphrase: string, minutes: number) => Promise<number>
  /** False where the old one is wrong. */
  readonly change: (old: string, next: string) => Promise<boolean>
  readonly minutes: () => Promise<number>
  readonly stay: (minutes: number) => Promise<void>
  /** Everything is readable again, and the header goes last. Rejects, and stays set, where something could not be decrypted. */
  readonly turnOff: () => Promise<void>
  /** What this browser kept was cleared, and the person wants it here again: the header comes first. */
  readonly keepAgain: () => Promise<void>
  /** Another tab has set it or taken it away. */
  readonly lookAgain: () => Promise<void>
  /** Resolves when nothing is being encrypted or decrypted any more. */
  readonly settled: () => Promise<void>
}

export interface PassphraseBackends {
  /** localStorage as it stands there. */
  readonly raw?: LocalStorageBackend | undefined
  /** And through the vault. */
  readonly page?: LocalStorageBackend | undefined
  readonly database?: IndexedDbBackend | undefined
  readonly vault: Vault
  /** When nobody waits for anything. */
  readonly idle?: () => Promise<void>
  /** Other tabs' writes to localStorage. */
  readonly events?: Pick<EventTarget, 'addEventListener'> | undefined
}
