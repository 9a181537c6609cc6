import { useSelector } from '@xstate/react'
import { lazy, Suspense, useCallback, useState, useSyncExternalStore } from 'react'
import { HashAddresses } from './HashAddresses.tsx'
import { DeskContext } from '#asking/desk.ts'
import { ShelfContext } from '#asking/shelf.ts'
import { useWords } from '#asking/words.ts'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import { ActorsContext, type Actors } from './actorsContext.ts'
import { Door } from './Door.tsx'
import { openDoor } from './door.ts'
import { showLooks } from './looks.ts'
import { makeDesk } from './makeDesk.ts'
import { makeShelf } from './makeShelf.ts'
import { Pages } from './Pages.tsx'
import { Erased } from './rare.ts'

/** A form that did not arrive is asked for anew, behind words that say nothing. */
const Again = () => <Door open={() => location.reload()} />
const Locked = lazy(() => import('./Locked.tsx').catch(() => ({ default: Again })))

/** Everything below the world: who knows the plans, where toasts appear, which page is shown. */
export function App({ actors }: { readonly actors: Actors }) {
  const [shelf] = useState(() => makeShelf(actors.store, actors.shelf, actors.lock))
  const [desk] = useState(() => makeDesk(actors.store))
  const isClosed = useSyncExternalStore(actors.lock.watch, actors.lock.state) === 'closed'
  const at = useSelector(actors.shelf, ({ value }) => value)
  const open = useCallback(() => {
    openDoor()
    showLooks(actors.store.preferences().looks)
    actors.shelf.send({ type: 'door.opened' })
  }, [actors])
  return (
    <ActorsContext value={actors}>
      <ShelfContext value={shelf}>
        <DeskContext value={desk}>
          <Suspense>
            {at === 'erased' ? <Erased /> : isClosed ? <Locked /> : at === 'locked' ? <Door open={open} /> : <Room />}
          </Suspense>
        </DeskContext>
      </ShelfContext>
    </ActorsContext>
  )
}

function Room() {
  const { close } = useWords('shell')
  return (
    <ToastRegion dismissLabel={close}>
      <HashAddresses>
        <Pages />
      </HashAddresses>
    </ToastRegion>
  )
}
