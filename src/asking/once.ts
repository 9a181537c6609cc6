/** Something that is loaded when it is needed for the first time, and then stays. */
export interface Once<T> {
  readonly load: () => Promise<T>
  /** What has arrived; undefined before. */
  readonly now: () => T | undefined
}

/** A screen that waits draws itself anew when loading fails: asked anew in that moment, it would ask for ever. */
const forgetAfter = 1000

/**
 * Loads once. A failed download is forgotten a moment later, so that trying again can succeed. A part loaded so is drawn
 * through `late.ts`: given to React's `lazy`, what is there already would be asked for again without end.
 */
export function once<T>(get: () => Promise<T>): Once<T> {
  let loading: Promise<T> | undefined
  let there: T | undefined
  const load = () => {
    if (loading) return loading
    const coming = get()
    loading = coming
    coming.then(
      // React's `use` reads these two, and draws at once; it would wait for a moment even for what is there.
      (value) => Object.assign(coming, { status: 'fulfilled', value: (there = value) }),
      () => setTimeout(() => (loading = undefined), forgetAfter),
    )
    return coming
  }
  return { load, now: () => there }
}
