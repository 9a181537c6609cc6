import { cacheOf, cachesOf, hashLength, type Edition } from './edition.ts'

/** At once, so that what the person does meanwhile is not held up. */
const atOnce = 4

/** What the worker needs of the world. */
export interface Host {
  readonly scope: string
  readonly caches: CacheStorage
  readonly fetch: (address: string, how: RequestInit) => Promise<Response>
}

/**
 * Fetches every file of an edition into its cache. What is there from a visit that was cut is not fetched again, and what an
 * earlier edition holds unchanged is taken from it. Rejects when a file does not come or is not the one that was
 * built: half an edition, or two mixed, would be worse than none. `isOver` ends it at the next file.
 */
export async function keepAll({ id, files }: Edition, host: Host, isOver: () => boolean): Promise<void> {
  const cache = await host.caches.open(cacheOf(host.scope, id))
  const waiting = Object.entries(files)
  let isCut = false
  const work = async () => {
    for (let next = waiting.shift(); next && !isCut; next = waiting.shift()) {
      const [path, hash] = next
      const address = new URL(path, host.scope).href
      try {
        if (isOver()) throw new Error('no longer wanted')
        if (!(await cache.match(address, anyHow))) await cache.put(address, await file(address, hash, host))
      } catch (problem) {
        isCut = true
        throw problem
      }
    }
  }
  // Not over before the last of them has stopped: nothing may come into the cache behind a removal.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
}

/** What a browser asks besides (language, packing) changes nothing in a file. */
const anyHow: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true }

async function file(address: string, hash: string, host: Host): Promise<Response> {
  const ways = [
    () => kept(address, host),
    () => host.fetch(address, { redirect: 'error' }),
    () => host.fetch(address, { redirect: 'error', cache: 'reload' }),
  ]
  for (const way of ways) {
    const found = await way()
    if (found?.ok && (await hashOf(found.clone())) === hash) return found
  }
  throw new Error(`not the file that was built: ${address}`)
}

async function hashOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()))
  return btoa(String.fromCharCode(...bytes)).slice(0, hashLength)
}

/**
 * The file as it is kept: in the edition that is named, or in an older one, whose tabs may still be open and ask for their
 * own parts. Undefined where neither has it.
 */
export async function kept(
  address: string,
  { scope, caches }: Pick<Host, 'scope' | 'caches'>,
  id?: string,
): Promise<Response | undefined> {
  const mine = id === undefined ? undefined : cacheOf(scope, id)
  const found = mine === undefined ? undefined : await caches.match(address, { ...anyHow, cacheName: mine })
  if (found) return found
  for (const name of await caches.keys()) {
    const other =
      name !== mine && name.startsWith(cachesOf(scope))
        ? await caches.match(address, { ...anyHow, cacheName: name })
        : undefined
    if (other) return other
  }
  return undefined
}

/** Deletes the caches of this folder but one; all of them where none is named. */
export async function tidy({ scope, caches }: Pick<Host, 'scope' | 'caches'>, id?: string): Promise<void> {
  const stays = id === undefined ? undefined : cacheOf(scope, id)
  for (const name of await caches.keys())
    if (name.startsWith(cachesOf(scope)) && name !== stays) await caches.delete(name)
}
