import type { PassphraseGate, PassphraseBackends, PassphraseState, PassphraseStore } from './passphraseGate.types.ts'
import { keys } from './keys.ts'

export function passphraseGate(backends: PassphraseBackends, initially: PassphraseState): PassphraseGate {
  let state = initially
  let wasOpen = false
  let work: Promise<PassphraseStore> | undefined
  const watchers = new Set<() => void>()
  const lock: PassphraseGate = {
    state: () => state,
    hasKey: () => !backends.vault.isPlain,
    wasOpen: () => wasOpen,
    become: (next) => {
      state = next
      wasOpen ||= next === 'open'
      watchers.forEach((each) => each())
    },
    watch: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    work: () => {
      work ??= import('./passphraseStore.ts').then(({ passphraseStore }) => passphraseStore(backends, lock))
      // A download that failed is tried anew the next time.
      work.catch(() => (work = undefined))
      return work
    },
  }
  /** Other tabs are asked to be closed before a passphrase is set or taken away. One that was not must not go on as before. */
  const lookAgain = () =>
    void lock
      .work()
      .then((done) => done.lookAgain())
      .catch(() => {})
  backends.events?.addEventListener('storage', (event) => {
    if ('key' in event && (event.key === keys.lock || event.key === null)) lookAgain()
  })
  backends.events?.addEventListener('pageshow', (event) => {
    if ('persisted' in event && event.persisted === true && backends.raw?.read(keys.lock) !== undefined) lookAgain()
  })
  return lock
}
