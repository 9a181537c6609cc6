import { useSelector } from '@xstate/react'
import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { HashAddresses } from './HashAddresses.tsx'
import { DeskContext } from '#asking/desk.ts'
import { ShelfContext } from '#asking/shelf.ts'
import { loadWords, useWords } from '#asking/words.ts'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import { ActorsContext, type Actors } from './actorsContext.ts'
import { Door } from './Door.tsx'
import { openDoor } from './door.ts'
import { makeDesk } from './makeDesk.ts'
import { makeShelf } from './makeShelf.ts'
import { Pages } from './Pages.tsx'

/** A form that did not arrive is asked for anew, behind words that say nothing. */
const Again = () => <Door open={() => location.reload()} />
const Locked = lazy(() => import('./Locked.tsx').catch(() => ({ default: Again })))

/** Everything below the world: who knows the plans, where toasts appear, which page is shown. */
export function App({ actors }: { readonly actors: Actors }) {
  const [shelf] = useState(() => makeShelf(actors.store, actors.shelf, actors.lock))
  const [desk] = useState(() => makeDesk(actors.store))
  const isClosed = useSyncExternalStore(actors.lock.watch, actors.lock.state) === 'closed'
  const locked = useSelector(actors.shelf, (state) => state.matches('locked'))
  return (
    <ActorsContext value={actors}>
      <ShelfContext value={shelf}>
        <DeskContext value={desk}>
          <Suspense>
            {isClosed ? (
              <Locked />
            ) : locked ? (
              <Door
                open={() => {
                  openDoor()
                  actors.shelf.send({ type: 'door.opened' })
                }}
              />
            ) : (
              <Room />
            )}
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

/** Asked for at once, beside the code of the first page. */
void loadWords('en', 'shell')
