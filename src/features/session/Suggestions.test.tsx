import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test, vi } from 'vitest'
import { editOf, putForward, type Draft } from '#domain/desk/suggesting.ts'
import { apply } from '#domain/plan/apply.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Suggestions from './Suggestions.tsx'

beforeAll(() => vi.stubGlobal('scrollTo', () => {}))

const put = (plan: Plan, draft: Draft, id = 's'): Plan => {
  const edit = editOf(draft, `item-${id}`)
  return edit ? apply(plan, putForward(edit, { id, by: 'Dana', at: '2026-11-22', words: 'Worth a call.' })) : plan
}
const begun = aPlan().you({ name: 'Ruth' })
const place: Draft = { kind: 'place', content: 'Harbor House', where: '3 Quay Street' }
const frame = () => within(screen.getByRole('group', { name: /Dana suggests/ }))

test('says who suggests what and why, and that nothing is added before', async () => {
  const { plan } = await renderStep(<Suggestions at="place/places" />, { plan: put(begun.build(), place) })
  expect(frame().getByText('Harbor House')).toBeInTheDocument()
  expect(frame().getByText('Worth a call.')).toBeInTheDocument()
  expect(frame().getByText('Address: 3 Quay Street')).toBeInTheDocument()
  expect(frame().queryByRole('button', { name: 'Take back' })).not.toBeInTheDocument()
  await userEvent.click(frame().getByRole('button', { name: 'Accept' }))
  expect(plan().lists.places).toMatchObject([{ name: { value: 'Harbor House' } }])
  expect(plan().suggestions).toMatchObject([{ state: 'accepted', decidedBy: 'Ruth', decidedOn: '2026-11-23' }])
  expect(screen.getByText('1 suggestion answered').closest('summary')).toHaveFocus()
})

test('can be taken in other words, undone, declined and brought back', async () => {
  const { plan } = await renderStep(<Suggestions at="place/places" />, { plan: put(begun.build(), place) })
  await userEvent.click(frame().getByRole('button', { name: 'Change' }))
  const field = screen.getByLabelText('In your words')
  expect(field).toHaveFocus()
  await userEvent.clear(field)
  await userEvent.type(field, 'The garden room')
  await userEvent.click(screen.getByRole('button', { name: 'Accept these words' }))
  expect(plan().lists.places).toMatchObject([
    { name: { value: 'The garden room' }, address: { value: '3 Quay Street' } },
  ])
  await userEvent.click(screen.getByText('1 suggestion answered'))
  expect(screen.getByText('Accepted in other words')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(plan().lists.places).toEqual([])
  await userEvent.click(frame().getByRole('button', { name: 'Not for us' }))
  expect(plan().suggestions).toMatchObject([{ state: 'declined' }])
  await userEvent.click(screen.getByText('1 suggestion answered'))
  await userEvent.click(screen.getByRole('button', { name: /^Bring back/ }))
  expect(plan().suggestions).toMatchObject([{ state: 'open' }])
  expect(screen.getByRole('group', { name: /Dana suggests/ })).toHaveFocus()
})

test('one that no page takes in is shown all the same, and can only be declined if nobody can read it', async () => {
  const plan0 = put(begun.build(), place)
  const strange = { ...plan0, suggestions: plan0.suggestions.map((each) => ({ ...each, edit: { kind: 'erase' } })) }
  const { plan } = await renderStep(<Suggestions />, { plan: strange })
  expect(screen.getByRole('heading', { name: 'Suggestions without a page' })).toBeInTheDocument()
  expect(frame().queryByRole('button', { name: 'Change' })).not.toBeInTheDocument()
  await userEvent.click(frame().getByRole('button', { name: 'Not for us' }))
  expect(plan().suggestions).toMatchObject([{ state: 'declined' }])
})
