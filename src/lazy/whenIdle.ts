const underway = new Set<Promise<unknown>>()

/** What somebody may be waiting for is on its way: until it is there, nothing is idle. */
export function keepsBusy<T>(coming: Promise<T>): Promise<T> {
  underway.add(coming)
  const over = () => void underway.delete(coming)
  coming.then(over, over)
  return coming
}

/** A network that answers nothing any more must not keep all else waiting. */
const longest = 10_000

/**
 * When the page that was asked for has been fetched and shown, and the browser has nothing better to do; at the latest two
 * seconds after it was fetched. A browser that waits for the network is idle too, and what comes later would be in the way.
 */
export async function whenIdle(): Promise<void> {
  if (underway.size > 0)
    await Promise.race([Promise.allSettled(underway), new Promise((resolve) => setTimeout(resolve, longest))])
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 })
    // Safari.
    else setTimeout(resolve, 200)
  })
}
