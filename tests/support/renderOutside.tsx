import { act, render } from '@testing-library/react'
import { Suspense, useEffect, type ReactElement } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { Ports } from '#ports/Ports.tsx'
import { loadWords } from '#asking/words.ts'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import type { BundleName } from '#words/languages.ts'
import { fakePorts, type PortsSaid } from './fakePorts.ts'

/** Renders a page outside any plan with ports that do what the test says. Gives the address as it is now. */
export async function renderOutside(screen: ReactElement, ports: PortsSaid = {}, words: readonly BundleName[] = []) {
  for (const bundle of ['shell', ...words] as const) await loadWords('en', bundle)
  let address = '/'
  const Address = () => {
    const { pathname } = useLocation()
    useEffect(() => void (address = pathname), [pathname])
    return null
  }
  const view = await act(async () =>
    render(
      <Ports of={fakePorts(ports)}>
        <ToastRegion dismissLabel="Close">
          <MemoryRouter>
            <Address />
            <Suspense fallback={<p>loading</p>}>{screen}</Suspense>
          </MemoryRouter>
        </ToastRegion>
      </Ports>,
    ),
  )
  return { ...view, address: () => address }
}
