import { act, render } from '@testing-library/react'
import { Suspense, type ReactElement } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { createActor } from 'xstate'
import { newPlan, type Plan } from '#domain/plan/plan.ts'
import { assess } from '#domain/stages/assess.ts'
import { Ports } from '#ports/Ports.tsx'
import { OpenPlan } from '#plan/OpenPlan.tsx'
import { OpenUntil } from '#forms/lazyOpenUntil.ts'
import { GoOn, HowFar, nextLines } from '#pages/lazyFoot.ts'
import { sourceLists } from '#forms/sourceLists.ts'
import { LanguageContext } from '#lazy/language.ts'
import { WordsOfSetting } from '#wording/WordsOfSetting.tsx'
import { openPlanMachine } from '#machine/openPlan.ts'
import type { RunningSession } from '#machine/openPlan.types.ts'
import { ToastRegion } from '#ui/over/ToastRegion.tsx'
import type { Language } from '#words/languages.ts'
import { allWords, someWords } from './allWords.ts'
import { envelopeWith } from './envelopeWith.ts'
import { fakeDesk, type FakeDesk } from './fakeDesk.ts'
import { language } from './language.ts'
import { fakePorts, type PortsSaid } from './fakePorts.ts'

interface Options {
  readonly plan?: Plan
  readonly today?: string
  /** The address the screen stands at. */
  readonly at?: string
  /** A counselor's records. Without them the desk is empty. */
  readonly desk?: FakeDesk
  /** A session that is going on. */
  readonly session?: RunningSession
  readonly ports?: Omit<PortsSaid, 'desk'>
  readonly spoken?: Language
  /** How long nobody types before what follows is drawn. Without it every key is followed: a busy machine types slowly. */
  readonly pauseMs?: number
}

/** Renders a screen in an open plan that keeps nothing. Gives the plan and the address as they are now. */
export async function renderStep(
  screen: ReactElement,
  {
    plan = newPlan('2026-10-05'),
    today = '2026-11-23',
    at = '/plan1',
    desk = fakeDesk(),
    session,
    ports,
    spoken = language,
    pauseMs = 0,
  }: Options = {},
) {
  // What comes behind a page is there before it, or it would come at any moment of a test.
  // The made-up language is there to show what comes with a page by itself.
  const words = spoken === language ? allWords(spoken) : someWords(spoken)
  await Promise.all([
    words,
    sourceLists.load(),
    HowFar.fetch(spoken),
    GoOn.fetch(spoken),
    nextLines.load(),
    OpenUntil.fetch(spoken),
  ])
  const planActor = createActor(openPlanMachine, {
    input: { envelope: envelopeWith(plan), today, assess, keepsNothing: true, session },
  })
  planActor.start()
  const view = await act(async () =>
    render(
      <LanguageContext value={spoken}>
        <Ports of={fakePorts({ ...ports, desk: desk.desk })}>
          <OpenPlan planActor={planActor} pauseMs={pauseMs}>
            <ToastRegion dismissLabel="Close">
              <MemoryRouter initialEntries={[at]}>
                <Address />
                <Suspense fallback={<p>loading</p>}>
                  <WordsOfSetting>{screen}</WordsOfSetting>
                </Suspense>
              </MemoryRouter>
            </ToastRegion>
          </OpenPlan>
        </Ports>
      </LanguageContext>,
    ),
  )
  return {
    ...view,
    planActor,
    plan: () => planActor.getSnapshot().context.plan,
    address: () => view.getByTestId('address').textContent,
  }
}

const Address = () => (
  <span hidden data-testid="address">
    {useLocation().pathname}
  </span>
)
