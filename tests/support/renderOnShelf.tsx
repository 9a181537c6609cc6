import { act, render } from '@testing-library/react'
import { Suspense, useEffect, type ReactElement } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { DeskContext } from '#asking/desk.ts'
import { ShelfContext, type Shelf } from '#asking/shelf.ts'
import { loadWords } from '#asking/words.ts'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import type { BundleName } from '#words/languages.ts'
import { aLock } from './aLock.ts'
import { fakeDesk } from './fakeDesk.ts'

/** A shelf without plans, on which nothing goes wrong. */
export const bareShelf: Shelf = {
  keeps: 'both',
  plans: async () => [],
  watchPlans: () => () => {},
  begin: () => 'begun',
  beginEmpty: async () => 'begun',
  rename: async () => {},
  copy: async () => 'copied',
  remove: async () => {},
  putBack: async () => true,
  canPutBack: async () => true,
  textOf: async () => undefined,
  envelopeOf: async () => undefined,
  read: async () => ({ is: 'notAPlan' }),
  makeFile: async ({ data }) => data,
  newCode: async () => 'river lamp stone garden seven',
  points: async () => [],
  asides: async () => [],
  planAt: async () => undefined,
  keepPoint: async () => true,
  lastCopyTaken: () => undefined,
  noteCopyTaken: () => {},
  eraseAll: async () => {},
  lock: aLock(),
  now: () => '2026-11-23T15:00:00.000Z',
  theme: () => undefined,
  chooseTheme: () => {},
  looks: () => 'own',
  chooseLooks: () => {},
  wasToldLeaving: () => false,
  noteToldLeaving: () => {},
  practiceLeaving: () => {},
  leave: () => {},
  openDesk: () => {},
  coverDesk: () => {},
}

/** A shelf that does nothing but what a test says. */
export const aShelf = (shelf: Partial<Shelf> = {}): Shelf => ({ ...bareShelf, ...shelf })

/** Renders a page outside any plan on a shelf that does what the test says. Gives the address as it is now. */
export async function renderOnShelf(
  screen: ReactElement,
  shelf: Partial<Shelf> = {},
  words: readonly BundleName[] = [],
) {
  for (const bundle of ['shell', ...words] as const) await loadWords('en', bundle)
  let address = '/'
  const Address = () => {
    const { pathname } = useLocation()
    useEffect(() => void (address = pathname), [pathname])
    return null
  }
  const view = await act(async () =>
    render(
      <ShelfContext value={aShelf(shelf)}>
        <DeskContext value={fakeDesk().desk}>
          <ToastRegion dismissLabel="Close">
            <MemoryRouter>
              <Address />
              <Suspense fallback={<p>loading</p>}>{screen}</Suspense>
            </MemoryRouter>
          </ToastRegion>
        </DeskContext>
      </ShelfContext>,
    ),
  )
  return { ...view, address: () => address }
}
