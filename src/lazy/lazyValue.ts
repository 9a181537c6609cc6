/** Something that is loaded when it is needed for the first time, and then stays. */
export interface LazyValue<T> {
  readonly load: () => Promise<T>
  /** What has arrived; undefined before. */
  readonly now: () => T | undefined
}

/** A screen that waits draws itself anew when loading fails: asked anew in that moment, it would ask for ever. */
const forgetAfter = 1000

/**
 * Loads once. A failed download is forgotten a moment later, so that trying again can succeed. What has arrived is drawn at
 * once by React's `use`; given to React's `lazy`, it would be asked for again without end.
 */
export function lazyValue<T>(get: () => Promise<T>): LazyValue<T> {
  let loading: Promise<T> | undefined
  let there: T | undefined
  const load = () => {
    if (loading) return loading
    const coming = readAtOnce(get())
    loading = coming
    coming.then(
      (value) => (there = value),
      () => setTimeout(() => (loading = undefined), forgetAfter),
    )
    return coming
  }
  return { load, now: () => there }
}

/** React's `use` reads these two, and draws at once; it would wait for a moment even for what is there (decision 21). */
export function readAtOnce<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => Object.assign(promise, { status: 'fulfilled', value }),
    () => {},
  )
  return promise
}

/** The same for each of something, and by name or another thing: the words of each language, for example. */
export function lazyFor<K extends object, N, T>(
  get: (key: K, name: N) => Promise<T>,
): (key: K, name: N) => LazyValue<T> {
  const known = new WeakMap<K, Map<N, LazyValue<T>>>()
  return (key, name) => {
    const named = known.get(key) ?? new Map<N, LazyValue<T>>()
    known.set(key, named)
    const one = named.get(name) ?? lazyValue(() => get(key, name))
    named.set(name, one)
    return one
  }
}
