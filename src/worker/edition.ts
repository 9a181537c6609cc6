/** One build of the page. */
export interface Edition {
  /** Changes with every file. */
  readonly id: string
  /** Every file, by its address below the folder of the page ('' is the page itself), with the beginning of its SHA-256 in base64. */
  readonly files: Readonly<Record<string, string>>
}

/** How much of a hash is kept: enough to notice a file of another build, or one that a host has changed on its way. */
export const hashLength = 12

/**
 * The name of the cache that holds one edition. Folders of one host share their caches: the folder in the name keeps
 * this page from touching those of another copy of it. Removing everything deletes what begins with `shg`.
 */
export const cacheOf = (scope: string, id: string): string => `${cachesOf(scope)}${id}`
export const cachesOf = (scope: string): string => `shg:${new URL(scope).pathname}:`

/** The address below the folder of the page; undefined for all that is not ours. `index.html` is the page itself. */
export function pathIn(scope: string, address: string): string | undefined {
  const { origin, pathname } = new URL(address)
  const home = new URL(scope)
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined
  const path = pathname.slice(home.pathname.length)
  return path === 'index.html' ? '' : path
}
