import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { createActor, createMachine } from 'xstate'
import { LanguageContext, loadWords } from '#lazy/language.ts'
import { ActorsContext, type Actors } from './actorsContext.ts'
import Standby from './Standby.tsx'
import { language } from '#tests/support/language.ts'

const world = vi.hoisted(() => ({ newer: true, taken: 0 }))
vi.mock('./worker.ts', () => ({
  keepOffline: async () => {},
  watchNewer: () => () => {},
  isNewerReady: () => world.newer,
  takeNewer: () => (world.taken += 1),
}))

/** A plan that is saved, or that no home takes. */
const planThatIs = (state: 'saved' | 'failing') =>
  createActor(
    createMachine({ initial: state, states: { saved: {}, failing: { tags: ['unsaved', 'failing'] } } }),
  ).start()

async function show(planActor: unknown) {
  await loadWords(language, 'edition')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what the foot asks of the plan library
  const actors = { planLibrary: { getSnapshot: () => ({ context: { planActor } }) } } as unknown as Actors
  // Words are awaited while drawing.
  await act(async () => {
    render(
      <ActorsContext value={actors}>
        <LanguageContext value={language}>
          <Suspense>
            <Standby />
          </Suspense>
        </LanguageContext>
      </ActorsContext>,
    )
  })
}
const take = async () => userEvent.click(await screen.findByRole('button', { name: 'Use the new version' }))

beforeEach(() => Object.assign(world, { newer: true, taken: 0 }))

test('nothing is said as long as this is the newest', async () => {
  world.newer = false
  await show(undefined)
  expect(screen.queryByRole('status')).toBeNull()
})

test('a newer version is told of calmly, and taken when the plan is saved', async () => {
  await show(planThatIs('saved'))
  expect(await screen.findByRole('status')).toHaveTextContent('A newer version of this site is ready.')
  await take()
  await vi.waitFor(() => expect(world.taken).toBe(1))
})

test('outside a plan there is nothing to save first', async () => {
  await show(undefined)
  await take()
  await vi.waitFor(() => expect(world.taken).toBe(1))
})

test('what is not saved is not given up for it', async () => {
  await show(planThatIs('failing'))
  await take()
  expect(await screen.findByText(/saved your last change yet/)).toBeVisible()
  expect(world.taken).toBe(0)
})
