import '#ui/styles/index.css'
import '#forms/forms.css'
import '#app/app.css'
// Of the first page, which is drawn into index.html with all css that comes with it.
import '#features/start/start.css'
import { createRoot } from 'react-dom/client'
import { createActor } from 'xstate'
import { App } from '#app/App.tsx'
import { planLibraryOn } from '#app/actors.ts'
import { chosenLanguage } from '#app/chosenLanguage.ts'
import { makeCurtain } from '#app/curtain.ts'
import { isTabClosed } from '#app/quickExit/quickExit.ts'
import { goToLastPage } from '#app/lastPage.ts'
import { fetchPage } from '#app/routes.tsx'
import { watchQuickExit } from '#app/quickExit/watchQuickExit.ts'
import { lookForDesk } from '#app/lookForDesk.ts'
import { showTheme } from '#app/theme.ts'
import { LanguageContext, loadWords } from '#lazy/language.ts'
import { openStore } from '#storage/openStore.ts'
import { holdTab } from '#storage/tabs.ts'
import { keepsBusy, whenIdle } from '#lazy/whenIdle.ts'

/**
 * Wires everything: the only module that acts when it is loaded. It waits in a function of its own: waiting at the top of
 * the module would keep the page that is fetched meanwhile from being read, since pages build on the code of this file.
 */
void start()

async function start(): Promise<void> {
  void keepsBusy(firstPage())
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const language = chosenLanguage()
  document.documentElement.lang = language.id
  const words = Promise.all([loadWords(language, 'shell'), loadWords(language, 'asking')])
  // Without an address, which page it is stands in the store.
  if (location.hash !== '') fetchPage(location.hash.slice(1))
  const { store, gate } = await openStore(whenIdle)
  holdTab(navigator.locks)
  showTheme(store.preferences().theme)

  // Behind a neutral page, and until a passphrase is given, nothing of the store is read.
  const locked = isTabClosed() || gate.state() === 'closed'
  const curtain = makeCurtain(store)
  if (!locked) {
    await lookForDesk(store, curtain)
    goToLastPage(store, curtain.now())
    fetchPage(location.hash.slice(1))
  }

  const planLibrary = createActor(planLibraryOn(store, gate), { input: { locked } })
  planLibrary.start()
  // What this tab was allowed to show goes with everything else; what may be put back comes back covered.
  let wasErased = false
  planLibrary.subscribe((state) => {
    const isErased = state.context.erased !== undefined
    if (isErased !== wasErased) curtain.coverDesk()
    wasErased = isErased
  })
  void watchQuickExit(planLibrary, gate, curtain)
  store.watchErased(() => planLibrary.send({ type: 'all.erased', erased: 'elsewhere' }))

  void fetchFonts().catch(() => {})
  await words
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(
      <LanguageContext value={language}>
        <App actors={{ planLibrary, store, gate, curtain }} />
      </LanguageContext>,
    )
}

/** What was drawn into index.html goes when the first page stands: until then nothing else is fetched. */
function firstPage(): Promise<void> {
  return new Promise((resolve) => {
    const look = new MutationObserver(() => {
      if (document.getElementById('front')) return
      look.disconnect()
      resolve()
    })
    look.observe(document.body, { childList: true })
  })
}

/** The text stands in the reader's own fonts by then, and those that come have their measure. Where none come, it stays so. */
async function fetchFonts(): Promise<void> {
  await whenIdle()
  await import('#ui/styles/fonts.css')
}
