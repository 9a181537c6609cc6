import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { newPlan } from '#domain/plan/plan.ts'
import { loadOutlineWords } from '#wording/outline/outlineWords.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Copies from './Copies.tsx'
import { language } from '#tests/support/language.ts'

beforeAll(() => {
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const earlier = aPlan().said('about', 'ownWhy', 'For my father').said('about', 'area', 'Riverside').build()
const base = newPlan('2026-10-05')
const session = { id: 's1', startedAt: '2026-11-23T14:10:00.000Z', counselor: 'Dana', founder: 'Ruth', base }

async function show(running: boolean) {
  await loadOutlineWords(language)
  await renderStep(<Copies />, {
    plan: base,
    ...(running && { session }),
    ports: {
      restorePoints: {
        replacedCopies: async () => [{ at: '2026-11-20T10:00:00.000Z', text: '{"ownWhy":"For my father"' }],
        points: async () => [{ id: 'p', at: '2026-11-20T10:00:00.000Z', reason: 'byHand' }],
        planAt: async () => earlier,
      },
    },
  })
  await userEvent.click(await screen.findByRole('button', { name: /^See what would change/ }))
  await userEvent.click(await screen.findByText('Which answers'))
  return screen.getByRole('dialog').textContent
}

test('while a session runs, nothing on the page of copies names or hands out what is the founder’s alone', async () => {
  const shown = await show(true)
  expect(shown).toContain('What town or area?')
  expect(shown).not.toContain('Why do you want this group?')
  expect(screen.queryByText('Text we set aside')).toBeNull()
})

test('alone, the founder sees all of it', async () => {
  expect(await show(false)).toContain('Why do you want this group?')
  expect(screen.getByText('Text we set aside')).toBeInTheDocument()
})
