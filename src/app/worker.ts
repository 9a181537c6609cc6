/**
 * The worker that keeps the page on this device, seen from the page. It is asked for once a page life, and never where it
 * cannot be: from a file, on plain http in a local network, while developing. Without it everything works as long as there is a network.
 */
let asked = false
let newer: ServiceWorker | undefined
const listeners = new Set<() => void>()

const isPossible = (): boolean =>
  import.meta.env.PROD && import.meta.env.MODE !== 'single' && isSecureContext && 'serviceWorker' in navigator

/** Its address, for browsers that accept no plain text here: this policy lets through the worker and nothing else. */
function address(): string {
  const url = new URL('worker.js', document.baseURI).href
  return globalThis.trustedTypes?.createPolicy('own-worker', { createScriptURL: () => url }).createScriptURL('') ?? url
}

/** Asks for the worker, and listens for newer editions of the page. What fails here is tried again at the next visit. */
export async function keepOffline(): Promise<void> {
  if (asked || !isPossible()) return
  asked = true
  // Nothing comes where a browser was told to pretend that there are workers: tests do that.
  const registration: ServiceWorkerRegistration | undefined = await navigator.serviceWorker.register(address(), {
    scope: './',
    updateViaCache: 'none',
  })
  if (!registration) return
  const look = () => {
    // The very first one waits for a moment too, and is newer than nothing.
    newer = registration.active ? (registration.waiting ?? undefined) : undefined
    for (const tell of listeners) tell()
  }
  const listen = () => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', listen)
  // One may have been on its way before anybody listened.
  listen()
  look()
}

export function watchNewer(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether a newer edition waits until no tab of this one is open. */
export const isNewerReady = (): boolean => newer !== undefined

/** Loads the page anew in the newer edition. Call it only when all is saved. Other tabs go on with the edition they have. */
export function takeNewer(): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
  newer?.postMessage('take')
}

/**
 * For removing everything: no worker and no cache of this folder stays, and none comes back in this page's life. Never
 * rejects; what it left behind, if anything, shows when the caches are listed.
 */
export async function forgetWorker(): Promise<void> {
  asked = true
  if (!isPossible()) return
  const found = await navigator.serviceWorker.getRegistration(document.baseURI).catch(() => undefined)
  // One of a folder above is somebody else's.
  const registration = found?.scope === new URL('./', document.baseURI).href ? found : undefined
  const all = [registration?.installing, registration?.waiting, registration?.active]
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
  for (const each of all) each?.postMessage('forget')
  await registration?.unregister().catch(() => false)
}
