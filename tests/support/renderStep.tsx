import { act, render } from '@testing-library/react'
import { Suspense, type ReactElement } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { createActor } from 'xstate'
import { newPlan, type Plan } from '#domain/plan/plan.ts'
import { judge } from '#domain/stages/judging.ts'
import { FoundingContext } from '#asking/founding.ts'
import { openUntil, ready, sources } from '#asking/later.ts'
import { loadWords } from '#asking/words.ts'
import { foundingMachine } from '#machine/founding.ts'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import type { BundleName } from '#words/languages.ts'
import { envelopeWith } from './envelopeWith.ts'

interface Options {
  readonly plan?: Plan
  readonly today?: string
  /** The address the screen stands at. */
  readonly at?: string
  /** Bundles of words to have at hand besides `shell` and `asking`. */
  readonly words?: readonly BundleName[]
}

/** Renders a screen in an open founding that keeps nothing. Gives the plan and the address as they are now. */
export async function renderStep(screen: ReactElement, { plan = newPlan('2026-10-05'), today = '2026-11-23', at = '/plan1', words = [] }: Options = {}) {
  for (const bundle of ['shell', 'asking', ...words] as const) await loadWords('en', bundle)
  // What comes behind a page is there before it, or it would come at any moment of a test.
  await Promise.all([sources.load(), ready.load(), openUntil.load()])
  const founding = createActor(foundingMachine, {
    input: { envelope: envelopeWith(plan), today, judge, keepsNothing: true },
  })
  founding.start()
  const view = await act(async () =>
    render(
      <FoundingContext value={founding}>
        <ToastRegion dismissLabel="Close">
          <MemoryRouter initialEntries={[at]}>
            <Address />
            <Suspense fallback="loading">{screen}</Suspense>
          </MemoryRouter>
        </ToastRegion>
      </FoundingContext>,
    ),
  )
  return { ...view, founding, plan: () => founding.getSnapshot().context.plan, address: () => view.getByTestId('address').textContent }
}

const Address = () => <span hidden data-testid="address">{useLocation().pathname}</span>
