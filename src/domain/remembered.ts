/**
 * A pure function of something that never changes, worked out once for each: a page and its conditions ask for the same
 * timeline a dozen times, and on a cheap phone each takes long enough to be felt. What is no longer used is forgotten.
 */
export function remembered<From extends object, To extends object>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>()
  return (from) => {
    const before = known.get(from)
    if (before) return before
    const found = work(from)
    known.set(from, found)
    return found
  }
}
