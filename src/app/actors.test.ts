import { afterEach, expect, test, vi } from 'vitest'
import { createActor, waitFor } from 'xstate'
import { newPlan } from '#domain/plan/plan.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { newBrowser, newTab } from '#tests/support/stores.ts'
import { planLibraryOn } from './actors.ts'

// The write lock of a plan is one for all tests of this process.
let stop = () => {}
afterEach(() => stop())

/** A plan that is open, and what another tab can do to it. */
async function open() {
  const store = newTab(newBrowser())
  await store.place(envelopeWith(newPlan('2026-10-05')))
  let say: (text: string | null) => void = () => {}
  const stopped = vi.fn()
  const planLibrary = createActor(
    planLibraryOn({
      ...store,
      watch: (_, changed, vanished) => {
        // The open plan's own watch asks for what vanished, too.
        if (!vanished) say = changed
        return vanished ? () => {} : stopped
      },
    }),
    { input: { locked: false } },
  ).start()
  stop = () => void planLibrary.stop()
  planLibrary.send({ type: 'plan.asked', planId: 'plan1' })
  await waitFor(planLibrary, (now) => now.matches('open'))
  return { planLibrary, stopped, say: (text: string | null) => say(text) }
}
const textOf = (version: number) => JSON.stringify({ kind: 'self-help-plan', version, revision: 9, writer: 'other' })

test('a plan that another tab removed is missing here at once', async () => {
  const { planLibrary, say } = await open()
  say(null)
  expect(planLibrary.getSnapshot().matches('choosing')).toBe(true)
  expect(planLibrary.getSnapshot().context).toMatchObject({ missing: 'plan1', planActor: undefined })
})

test('one that a newer page wrote is looked at anew, one that this page could have written is not', async () => {
  const { planLibrary, say } = await open()
  say(textOf(1))
  say('cut short')
  expect(planLibrary.getSnapshot().matches('open')).toBe(true)
  say(textOf(999))
  expect(planLibrary.getSnapshot().matches('opening')).toBe(true)
})

test('nobody looks any more once the plan is left', async () => {
  const { planLibrary, stopped } = await open()
  expect(stopped).not.toHaveBeenCalled()
  planLibrary.send({ type: 'plan.left' })
  expect(stopped).toHaveBeenCalledOnce()
})
