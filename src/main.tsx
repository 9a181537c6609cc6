import '#ui/styles/index.css'
import '#asking/asking.css'
import '#app/app.css'
import { createRoot } from 'react-dom/client'
import { createActor } from 'xstate'
import { App } from '#app/App.tsx'
import { shelfOn } from '#app/actors.ts'
import { isDoorClosed } from '#app/door.ts'
import { watchLeaving } from '#app/leaving.ts'
import { showTheme } from '#app/theme.ts'
import { openStore } from '#storage/openStore.ts'
import { whenIdle } from '#ui/whenIdle.ts'

/** Wires everything: the only module that acts when it is loaded. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const store = await openStore(whenIdle)
showTheme(store.preferences().theme)

const locked = isDoorClosed()
const last = store.lastPlan()
// Opened without an address: back to the exact page that was left.
if (location.hash === '' && last && !locked) location.replace(`#${store.lastAddress(last) ?? `/${last}`}`)

const shelf = createActor(shelfOn(store), { input: { locked } })
shelf.start()
void watchLeaving(shelf)
store.watchErased(() => shelf.send({ type: 'all.erased', erased: 'elsewhere' }))

const root = document.getElementById('root')
if (root) createRoot(root).render(<App actors={{ shelf, store }} />)
