import { useSyncExternalStore } from 'react'
import { port } from './port.ts'

/** The passphrase of this device. `closed`: it was not given, and nothing of what is kept is shown. */
export interface Passphrase {
  readonly state: () => 'none' | 'closed' | 'open'
  readonly watch: (changed: () => void) => () => void
  /** What is done with it: loaded where one is set, or being set. */
  readonly work: () => Promise<PassphraseWork>
}

/** Setting and taking away are refused with `otherTabs` while the page is open elsewhere in this browser. */
export interface PassphraseWork {
  /** Why none can be set. `insecure`: this browser encrypts only pages that come over https. `nothing`: it keeps nothing. */
  readonly hindrance: () => 'insecure' | 'nothing' | undefined
  /** Minutes away after which it locks; 0: only when the page is closed. */
  readonly choices: readonly number[]
  /** How many texts could not be encrypted yet, for want of room. Rejects where nothing was set. */
  readonly set: (passphrase: string, minutes: number) => Promise<number | 'otherTabs'>
  readonly open: (passphrase: string) => Promise<'open' | 'wrong' | 'damaged'>
  /** False where the old one is wrong. */
  readonly change: (old: string, next: string) => Promise<boolean>
  readonly minutes: () => Promise<number>
  readonly stay: (minutes: number) => Promise<void>
  /** Rejects, and stays set, where something could not be decrypted. */
  readonly turnOff: () => Promise<'done' | 'otherTabs'>
  /** Covers the page at once; what was typed is saved first. */
  readonly now: () => void
}

export const [PassphraseContext, useGiven] = port<Passphrase>('passphrase')

export function usePassphrase() {
  const lock = useGiven()
  const state = useSyncExternalStore(lock.watch, lock.state, lock.state)
  return { state, work: lock.work, lockNow: () => void lock.work().then(({ now }) => now()) }
}
