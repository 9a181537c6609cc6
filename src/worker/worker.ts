import { pathIn, type Edition } from './edition.ts'
import { keepAll, kept, tidy, type Host } from './keeping.ts'

/**
 * Keeps one edition of the page on the device and answers from it, without a network and without waiting for one. It is
 * the only part of the app that fetches anything, and it fetches nothing but the files of its own folder.
 */
declare const self: ServiceWorkerGlobalScope
/** Written in when the page is built. */
declare const EDITION: Edition

const { scope } = self.registration
const host: Host = { scope, caches: self.caches, fetch: (address, how) => fetch(address, how) }
let isOver = false
let keeping: Promise<void> = Promise.resolve()

self.addEventListener('install', (event) => {
  keeping = keepAll(EDITION, host, () => isOver)
  event.waitUntil(keeping)
})

// A page that was there before the worker may lose its network too: it is answered from now on.
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), tidyWhenAlone()])))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathIn(scope, request.url)
  if (path === undefined || request.method !== 'GET') return
  // Any other page below this folder is somebody else's, and of another build only the parts are asked for.
  const isOurs =
    request.mode === 'navigate' ? path === '' : Object.hasOwn(EDITION.files, path) || path.startsWith('assets/')
  if (!isOurs) return
  if (path === '') event.waitUntil(tidyWhenAlone())
  event.respondWith(kept(new URL(path, scope).href, host, EDITION.id).then((found) => found ?? fetch(request)))
})

self.addEventListener('message', (event) => {
  // The person wants the newer edition now, and what she wrote is saved.
  if (event.data === 'take') void self.skipWaiting()
  if (event.data === 'forget') event.waitUntil(forget())
})

/** Everything is being removed: nothing may be put into a cache after this. */
async function forget(): Promise<void> {
  isOver = true
  await keeping.catch(() => {})
  await tidy(host)
}

/** An older edition stays as long as a tab may still ask for its parts. */
async function tidyWhenAlone(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (!isOver && open.length === 0) await tidy(host, EDITION.id)
}
