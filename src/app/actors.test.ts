import { afterEach, expect, test, vi } from 'vitest'
import { createActor, waitFor } from 'xstate'
import { newPlan } from '#domain/plan/plan.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { newBrowser, newTab } from '#tests/support/stores.ts'
import { shelfOn } from './actors.ts'

// The pen of a plan is one for all tests of this process.
let stop = () => {}
afterEach(() => stop())

/** A plan that is open, and what another tab can do to it. */
async function open() {
  const store = newTab(newBrowser())
  await store.place(envelopeWith(newPlan('2026-10-05')))
  let say: (text: string | null) => void = () => {}
  const stopped = vi.fn()
  const shelf = createActor(
    shelfOn({
      ...store,
      watch: (_, changed, vanished) => {
        // The founding's own watch asks for what vanished, too.
        if (!vanished) say = changed
        return vanished ? () => {} : stopped
      },
    }),
    { input: { locked: false } },
  ).start()
  stop = () => void shelf.stop()
  shelf.send({ type: 'plan.asked', planId: 'plan1' })
  await waitFor(shelf, (now) => now.matches('open'))
  return { shelf, stopped, say: (text: string | null) => say(text) }
}
const textOf = (version: number) => JSON.stringify({ kind: 'self-help-plan', version, revision: 9, writer: 'other' })

test('a plan that another tab removed is missing here at once', async () => {
  const { shelf, say } = await open()
  say(null)
  expect(shelf.getSnapshot().matches('choosing')).toBe(true)
  expect(shelf.getSnapshot().context).toMatchObject({ missing: 'plan1', founding: undefined })
})

test('one that a newer page wrote is looked at anew, one that this page could have written is not', async () => {
  const { shelf, say } = await open()
  say(textOf(1))
  say('cut short')
  expect(shelf.getSnapshot().matches('open')).toBe(true)
  say(textOf(999))
  expect(shelf.getSnapshot().matches('opening')).toBe(true)
})

test('nobody looks any more once the plan is left', async () => {
  const { shelf, stopped } = await open()
  expect(stopped).not.toHaveBeenCalled()
  shelf.send({ type: 'plan.left' })
  expect(stopped).toHaveBeenCalledOnce()
})
