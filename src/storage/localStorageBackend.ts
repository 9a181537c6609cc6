import { isQuotaError } from './problems.ts'

export type PageWrite = 'ok' | 'full' | 'blocked'

/** localStorage, made harmless: nothing here throws. */
export interface LocalStorageBackend {
  readonly read: (key: string) => string | undefined
  readonly write: (key: string, text: string) => PageWrite
  /** False where the key is still there. */
  readonly remove: (key: string) => boolean
  readonly keys: () => readonly string[]
}

const probe = 'shg:probe'

export function localStorageBackend(storage: Storage): LocalStorageBackend {
  const read = (key: string) => attempt(() => storage.getItem(key)) ?? undefined

  const remove = (key: string) => {
    attempt(() => storage.removeItem(key))
    // Where reading throws as well, nobody knows that it is gone.
    return attempt(() => storage.getItem(key)) === null
  }

  /** By behaviour: names of errors differ, but where a few characters still go in, there is only too little room. */
  const isBlocked = () => {
    attempt(() => storage.setItem(probe, '1'))
    const took = read(probe) === '1'
    remove(probe)
    return !took
  }

  const write = (key: string, text: string): PageWrite => {
    try {
      storage.setItem(key, text)
      // Read back: some browsers and extensions take a value and drop it without a word.
      if (read(key) === text) return 'ok'
    } catch (error) {
      if (isQuotaError(error)) return 'full'
    }
    return isBlocked() ? 'blocked' : 'full'
  }

  const keys = () => {
    const all = attempt(() => Array.from({ length: storage.length }, (_, index) => storage.key(index))) ?? []
    return all.filter((key) => key !== null)
  }

  return { read, write, remove, keys }
}

/** The backend, or undefined where nothing can be written and nothing is there to read. */
export function usableLocalStorage(get: () => Storage | undefined): LocalStorageBackend | undefined {
  // With storage blocked, reading the property itself throws.
  const storage = attempt(get)
  if (!storage) return undefined
  const backend = localStorageBackend(storage)
  const took = backend.write(probe, '1') === 'ok'
  backend.remove(probe)
  return took || backend.keys().length > 0 ? backend : undefined
}

/** A backend that lasts as long as the page, for where there is no storage at all. */
export function memoryBackend(): LocalStorageBackend {
  const texts = new Map<string, string>()
  return {
    read: (key) => texts.get(key),
    write: (key, text) => (texts.set(key, text), 'ok'),
    remove: (key) => (texts.delete(key), true),
    keys: () => [...texts.keys()],
  }
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run()
  } catch {
    return undefined
  }
}
