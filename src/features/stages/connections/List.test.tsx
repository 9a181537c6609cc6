import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import List from './List.tsx'

const clinic = aPlan().with('connections', {
  id: 'a',
  organization: 'Mercy clinic',
  kind: 'health',
  nextOn: '2026-12-10',
  nextWhat: 'Take flyers by',
  owner: 'you',
})

describe('the list', () => {
  test('shows a connection under its kind, with its next step and how far it is', async () => {
    await renderStep(<List />, { plan: clinic.build() })
    const group = screen.getByRole('region', { name: 'Health care' })
    expect(within(group).getByRole('heading', { name: 'Mercy clinic' })).toBeVisible()
    expect(within(group).getByText('Dec 10')).toBeVisible()
    expect(within(group).getByText('Take flyers by')).toBeVisible()
    expect(within(group).getByRole('radio', { name: 'To contact' })).toBeChecked()
    expect(within(screen.getByRole('group', { name: 'How far with Mercy clinic' })).getAllByRole('radio')).toHaveLength(
      5,
    )
  })

  test('a step further is one choice away', async () => {
    const { plan } = await renderStep(<List />, { plan: clinic.build() })
    await userEvent.click(screen.getByRole('radio', { name: 'Refers people' }))
    expect(plan().lists.connections[0]?.state).toEqual({ value: 'referring' })
  })

  test('who said no is hidden, keeps what was noted, and can be brought back', async () => {
    const { plan } = await renderStep(<List />, { plan: clinic.build() })
    await userEvent.click(screen.getByRole('button', { name: 'Said no: Mercy clinic' }))
    expect(screen.queryByRole('heading', { name: 'Mercy clinic' })).toBeNull()
    const show = screen.getByRole('button', { name: 'Show connections that said no (1)' })
    expect(show).toHaveFocus()
    await userEvent.click(show)
    await userEvent.click(screen.getByRole('button', { name: 'Bring back: Mercy clinic' }))
    expect(screen.getByRole('heading', { name: 'Mercy clinic' })).toBeVisible()
    expect(plan().lists.connections[0]).toMatchObject({
      state: { value: 'contacted' },
      nextWhat: { value: 'Take flyers by' },
    })
  })

  test('a suggestion is on the list only once it is taken', async () => {
    const { plan } = await renderStep(<List />, { plan: aPlan().said('about', 'category', 'grief').build() })
    expect(plan().lists.connections).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Add this: A funeral home' }))
    expect(plan().lists.connections).toMatchObject([{ std: 'funeralHome', kind: { value: 'funeral' } }])
    expect(screen.getByRole('region', { name: 'Funeral homes' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Add this: A funeral home' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(plan().lists.connections).toEqual([])
  })

  test('a hidden group is warned, and offered no list and no press', async () => {
    const hidden = aPlan()
      .said('about', 'hidden', 'yes')
      .with('connections', { organization: 'Courier', kind: 'media' })
    await renderStep(<List />, { plan: hidden.build() })
    expect(screen.getByRole('heading', { name: 'Your group is unlisted' })).toBeVisible()
    expect(screen.getByText(/Anyone can see what these share: Courier/)).toBeVisible()
    expect(screen.queryByText('A directory of self-help groups')).toBeNull()
  })

  test('“Add” leads to the new connection’s own page', async () => {
    const { plan, address } = await renderStep(<List />)
    await userEvent.click(screen.getByRole('button', { name: 'Add a connection' }))
    expect(address()).toBe(`/plan1/connections/list/${plan().lists.connections[0]?.id}`)
  })
})

test('the page of a connection says what its kind needs', async () => {
  const { plan } = await renderStep(<List item="a" />, { plan: clinic.build() })
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'What kind of organization is it?' }), 'library')
  expect(plan().lists.connections[0]?.kind).toEqual({ value: 'library' })
  expect(screen.getByText(/tear-off strips/)).toBeVisible()
})
