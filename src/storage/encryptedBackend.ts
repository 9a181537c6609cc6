import type { Codec } from './codec.ts'
import { isInTheOpen } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'

/** localStorage through a codec. What the page needs before anybody has typed a passphrase stays in the open. */
export const encryptedBackend = (home: LocalStorageBackend, codec: Codec): LocalStorageBackend => ({
  read: (key) => {
    const stored = home.read(key)
    return stored === undefined || isInTheOpen(key) ? stored : codec.decode(stored)
  },
  write: (key, text) => home.write(key, isInTheOpen(key) ? text : codec.encode(text)),
  remove: home.remove,
  keys: home.keys,
})
