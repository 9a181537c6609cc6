import type { Offline } from './backends.ts'

/** Caches of this page are named so: others of the same host are not ours. */
const start = 'shg'

/** Wipes the copy of the page that was kept for work without a network. False where any of it may be left. */
export async function erasingOffline({ caches, workers, folder }: Offline): Promise<boolean> {
  try {
    // The worker first: it would fill its cache again.
    const registered = (await workers?.getRegistrations()) ?? []
    for (const worker of registered) if (worker.scope.startsWith(folder)) await worker.unregister()
    const names = (await caches?.keys()) ?? []
    for (const name of names) if (name.startsWith(start)) await caches?.delete(name)
    return true
  } catch {
    return false
  }
}
