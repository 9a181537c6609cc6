/** Some of a bundle's words, said another way: the same keys, as deep as they go, with lists as a whole. */
export type Patch<T> = T extends string
  ? string
  : T extends ((...args: never[]) => unknown) | readonly unknown[]
    ? T
    : { readonly [K in keyof T]?: Patch<T[K]> }

/** The words with those of the patch in their place. */
export function patched<T extends object>(words: T, patch: Patch<T>): T
export function patched(words: object, patch: object): object {
  const other = new Map<string, unknown>(Object.entries(patch))
  return Object.fromEntries(
    Object.entries<unknown>({ ...words }).map(([key, value]) => {
      const instead = other.get(key)
      return [key, isGroup(value) && isGroup(instead) ? patched(value, instead) : (instead ?? value)]
    }),
  )
}

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
