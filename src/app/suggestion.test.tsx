import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { editOf, putForward } from '#domain/desk/suggesting.ts'
import { SlotsContext } from '#plan/slots.ts'
import Suggestions from '#features/session/Suggestions.tsx'
import Who from '#features/stages/purpose/Who.tsx'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'

beforeAll(() => vi.stubGlobal('scrollTo', () => {}))

test('words for an answer show what stands, and the field on the page shows what was taken', async () => {
  const edit = editOf({ kind: 'wording', content: 'People with Parkinson’s', question: 'purpose.mayCome' }, 'none')
  if (!edit) throw new Error('no such question')
  const before = aPlan()
    .said('purpose', 'mayCome', 'Anybody')
    .edit(putForward(edit, { id: 's', by: 'Dana', at: '2026-11-22', words: '' }))
    .build()
  const { plan } = await renderStep(
    <SlotsContext value={{ Top: Suggestions }}>
      <Who />
    </SlotsContext>,
    { plan: before },
  )
  expect(await screen.findByText('Your answer now: “Anybody”')).toBeInTheDocument()
  expect(screen.getByDisplayValue('Anybody')).toBeInTheDocument()
  await userEvent.click(
    within(screen.getByRole('group', { name: /Dana suggests/ })).getByRole('button', { name: 'Accept' }),
  )
  expect(screen.getByDisplayValue('People with Parkinson’s')).toBeInTheDocument()
  expect(plan().sections.purpose.mayCome).toEqual({ value: 'People with Parkinson’s' })
})
