import { act, render } from '@testing-library/react'
import { Suspense, useEffect, type ReactElement } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { Ports } from '#ports/Ports.tsx'
import { LanguageContext, loadWords } from '#lazy/language.ts'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import type { BundleName } from '#words/languages.ts'
import { fakePorts, type PortsSaid } from './fakePorts.ts'
import { language } from '#tests/support/language.ts'

/** Renders a page outside any plan with ports that do what the test says. Gives the address as it is now. */
export async function renderOutside(
  screen: ReactElement,
  ports: PortsSaid = {},
  words: readonly BundleName[] = [],
  spoken = language,
) {
  for (const bundle of ['shell', ...words] as const) await loadWords(spoken, bundle)
  let address = '/'
  const Address = () => {
    const { pathname } = useLocation()
    useEffect(() => void (address = pathname), [pathname])
    return null
  }
  const view = await act(async () =>
    render(
      <LanguageContext value={spoken}>
        <Ports of={fakePorts(ports)}>
          <ToastRegion dismissLabel="Close">
            <MemoryRouter>
              <Address />
              <Suspense fallback={<p>loading</p>}>{screen}</Suspense>
            </MemoryRouter>
          </ToastRegion>
        </Ports>
      </LanguageContext>,
    ),
  )
  return { ...view, address: () => address }
}
