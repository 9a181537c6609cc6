import type { Codec } from './codec.ts'
import { isInTheOpen } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'

/** localStorage through a codec. What the page needs before anybody has typed a passphrase stays in the open. */
export const encryptedBackend = (backend: LocalStorageBackend, codec: Codec): LocalStorageBackend => ({
  read: (key) => {
    const stored = backend.read(key)
    return stored === undefined || isInTheOpen(key) ? stored : codec.decode(stored)
  },
  write: (key, text) => backend.write(key, isInTheOpen(key) ? text : codec.encode(text)),
  remove: backend.remove,
  keys: backend.keys,
})
