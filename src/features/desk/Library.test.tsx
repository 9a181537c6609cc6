import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { newLibrary, type Known } from '#domain/desk/library.ts'
import { renderAtDesk } from '#tests/support/renderAtDesk.tsx'
import Library from './Library.tsx'

const known = (id: string, name: string, more: Partial<Known> = {}): Known => ({
  id,
  kind: 'place',
  name,
  where: '',
  contact: '',
  note: '',
  ...more,
})
const show = (...all: readonly Known[]) => renderAtDesk(<Library />, { library: { ...newLibrary(), known: [...all] } })

test('a new entry stands open, and what is typed is kept at once', async () => {
  const view = await show()
  await userEvent.click(screen.getByRole('button', { name: 'Add a referral source' }))
  expect(screen.getByLabelText('Name')).toHaveFocus()
  await userEvent.type(screen.getByLabelText('Name'), 'Dr. Lund')
  await userEvent.type(screen.getByLabelText('Good to know'), 'Mornings')
  expect(view.library().known).toMatchObject([{ kind: 'connection', name: 'Dr. Lund', note: 'Mornings' }])
})

test('what was confirmed long ago is told calmly, and set to today with one press', async () => {
  const view = await show(known('a', 'Library', { confirmedOn: '2025-03-03' }))
  await userEvent.click(screen.getByText('Last confirmed March 3, 2025'))
  expect(screen.getByText(/That was a while ago/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'I confirmed this today Library' }))
  expect(view.library().known[0]?.confirmedOn).toBe('2026-11-23')
  expect(screen.queryByText(/That was a while ago/)).not.toBeInTheDocument()
})

test('what is removed comes back where it stood', async () => {
  const view = await show(known('a', 'Library'), known('b', 'Clinic'))
  await userEvent.click(screen.getByText('Library', { selector: 'b' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove Library' }))
  expect(view.library().known.map(({ id }) => id)).toEqual(['b'])
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(view.library().known.map(({ id }) => id)).toEqual(['a', 'b'])
})

test('moves and finds', async () => {
  const view = await show(known('a', 'Library'), known('b', 'Clinic'))
  await userEvent.click(screen.getByText('Library', { selector: 'b' }))
  await userEvent.click(screen.getByRole('button', { name: 'Move down Library' }))
  expect(view.library().known.map(({ id }) => id)).toEqual(['b', 'a'])
  await userEvent.type(screen.getByLabelText('Search'), 'clin')
  expect(screen.queryByText('Library', { selector: 'b' })).not.toBeInTheDocument()
  expect(screen.getByText('1 entry')).toBeInTheDocument()
})
