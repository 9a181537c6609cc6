import { isEncrypted } from '#encryption/mark.ts'
import { readRecipe, type KeyRecipe } from '#encryption/key.ts'
import { SaveProblem } from './problems.ts'
import type { IndexedDbBackend } from './indexedDbBackend.ts'
import { keys, lockKey } from './keys.ts'
import type { LocalStorageBackend } from './localStorageBackend.ts'

/** How a passphrase opens this device. It stands in the open: it says nothing of the passphrase but how to try one. */
export interface PassphraseHeader {
  readonly version: 1
  readonly recipe: KeyRecipe
  /** The key of all that is stored, encrypted with the passphrase's: a change of passphrase encrypts this one text anew. */
  readonly wrapped: string
  /** After how many minutes away it locks; 0: only when the page is closed. */
  readonly minutes: number
}

export const lockMinutes = [5, 15, 60, 0] as const
export const usualMinutes = 15

/** Anything else than a header of this version is undefined. */
export function readHeader(text: string): PassphraseHeader | undefined {
  try {
    const data: unknown = JSON.parse(text)
    if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== 1) return undefined
    const recipe = 'recipe' in data ? readRecipe(data.recipe) : undefined
    const wrapped = 'wrapped' in data ? data.wrapped : undefined
    const minutes = lockMinutes.find((each) => 'minutes' in data && data.minutes === each) ?? usualMinutes
    return recipe && typeof wrapped === 'string' && isEncrypted(wrapped)
      ? { version: 1, recipe, wrapped, minutes }
      : undefined
  } catch {
    return undefined
  }
}

/** Where the header is kept: in both backends, so that one that is wiped does not close the other for good. */
export interface HeaderBackends {
  readonly page?: LocalStorageBackend | undefined
  readonly database?: IndexedDbBackend | undefined
}

/** What stands in either backend, each text once, as it is. */
export async function headerTexts({ page, database }: HeaderBackends): Promise<readonly string[]> {
  const inDatabase = await database?.connection.run((all) => all.get('meta', lockKey)).catch(() => undefined)
  return [...new Set([page?.read(keys.lock), inDatabase])].filter((each) => each !== undefined)
}

/** Keeps it in every backend there is. Rejects, with all as it was, where one does not take it. */
export async function keepHeader({ page, database }: HeaderBackends, text: string): Promise<void> {
  const before = page?.read(keys.lock)
  const took = page?.write(keys.lock, text) ?? 'ok'
  if (took !== 'ok') throw new SaveProblem(took)
  try {
    await database?.connection.run(async (all) => {
      const work = all.transaction('meta', 'readwrite', { durability: 'strict' })
      await work.store.put(text, lockKey)
      await work.done
    })
  } catch (error) {
    if (before === undefined) page?.remove(keys.lock)
    else page?.write(keys.lock, before)
    throw new SaveProblem('unknown', error)
  }
}

/** Takes it away, the database's first: until the last is gone, the passphrase opens. Rejects where one may be left. */
export async function dropHeader({ page, database }: HeaderBackends): Promise<void> {
  await database?.connection.run(async (all) => {
    const work = all.transaction('meta', 'readwrite', { durability: 'strict' })
    await work.store.delete(lockKey)
    await work.done
  })
  if (page?.remove(keys.lock) === false) throw new SaveProblem('unknown')
}
