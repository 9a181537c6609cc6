import { useSelector } from '@xstate/react'
import { Suspense, useCallback, useState, useSyncExternalStore } from 'react'
import { HashRouter } from 'react-router'
import { useWords } from '#wording/words.ts'
import { Ports } from '#ports/Ports.tsx'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import { ActorsContext, type Actors } from './actorsContext.ts'
import { CurtainContext } from './curtainContext.ts'
import { NeutralPage } from './quickExit/NeutralPage.tsx'
import { isTabClosed, openTab } from './quickExit/quickExit.ts'
import { showLooks } from './looks.ts'
import { makePorts } from './makePorts.ts'
import { Pages } from './Pages.tsx'
import { Erased, Locked } from './lazyParts.ts'

/** Everything below the world: who knows the plans, where toasts appear, which page is shown. */
export function App({ actors }: { readonly actors: Actors }) {
  const { curtain } = actors
  const [ports] = useState(() => makePorts(actors))
  const isClosed = useSyncExternalStore(actors.gate.watch, actors.gate.state) === 'closed'
  const { left } = useSyncExternalStore(curtain.watch, curtain.now)
  // As for a newcomer: what asks for the passphrase then is going on.
  const isNew = isClosed && left && !isTabClosed()
  const at = useSelector(actors.planLibrary, ({ value }) => value)
  const open = useCallback(() => {
    // Practice has closed nothing.
    if (isTabClosed()) curtain.goOn()
    openTab()
    showLooks(actors.store.preferences().looks)
    actors.planLibrary.send({ type: 'tab.opened' })
  }, [actors, curtain])
  return (
    <ActorsContext value={actors}>
      <Ports of={ports}>
        <CurtainContext value={curtain}>
          <Suspense>
            {at === 'erased' ? (
              <Erased />
            ) : isClosed && !isNew ? (
              <Locked />
            ) : at === 'locked' && !isNew ? (
              <NeutralPage open={open} />
            ) : (
              <Room />
            )}
          </Suspense>
        </CurtainContext>
      </Ports>
    </ActorsContext>
  )
}

function Room() {
  const { close } = useWords('shell')
  return (
    <ToastRegion dismissLabel={close}>
      <HashRouter>
        <Pages />
      </HashRouter>
    </ToastRegion>
  )
}
