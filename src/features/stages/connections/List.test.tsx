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
  test('shows a connection under its kind, with its next step and how far it is, and leads to it', async () => {
    await renderStep(<List />, { plan: clinic.build() })
    const group = within(screen.getByRole('region', { name: 'Health care' }))
    expect(group.getByRole('link', { name: 'Mercy clinic' })).toHaveAttribute('href', '/plan1/connections/list/a')
    expect(group.getByText('Dec 10')).toBeVisible()
    expect(group.getByText('Take flyers by')).toBeVisible()
    expect(group.getByText('On your list')).toBeVisible()
  })

  test('its counts equal its lines, and kinds with no one are named once', async () => {
    const more = clinic
      .with('connections', { organization: 'Harbor Church', kind: 'worship', state: 'referring' })
      .with('connections', { organization: 'Helpline', kind: 'helpline', state: 'contacted' })
    await renderStep(<List />, { plan: more.build() })
    const missing = screen.getByRole('region', { name: 'No one yet' }).querySelector('p')?.textContent ?? ''
    const kinds = 3 + missing.split(',').length
    expect(screen.getByText('kinds are on your list').previousSibling).toHaveTextContent(`3 of ${kinds}`)
    expect(screen.getByText('kinds know about the group').previousSibling).toHaveTextContent('2')
    expect(screen.getByText('lists you or refers people').previousSibling).toHaveTextContent('1')
  })

  test('the call that comes first leads, with why; the others of the week are folded', async () => {
    const plan = clinic
      .with('connections', { id: 'b', organization: 'Helpline', kind: 'helpline', nextOn: '2026-11-20' })
      .with('connections', { id: 'c', organization: 'Library', kind: 'library' })
    await renderStep(<List />, { plan: plan.build() })
    const next = within(screen.getByRole('region', { name: 'Next, call Helpline' }))
    expect(next.getByText(/This was due Friday, November 20/)).toBeVisible()
    expect(next.getByRole('link', { name: 'See how to reach them' })).toHaveAttribute(
      'href',
      '/plan1/connections/list/b',
    )
    await userEvent.click(next.getByText('1 more this week'))
    expect(await next.findByText('No one has called yet.')).toBeVisible()
  })

  test('who said no is hidden, keeps what was noted, and can be brought back', async () => {
    const no = clinic.edit({
      kind: 'change',
      list: 'connections',
      id: 'a',
      field: 'state',
      answer: { value: 'declined' },
    })
    const { plan } = await renderStep(<List />, { plan: no.build() })
    expect(screen.queryByRole('link', { name: 'Mercy clinic' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show connections that said no (1)' }))
    await userEvent.click(screen.getByRole('button', { name: 'Bring back: Mercy clinic' }))
    expect(screen.getByRole('link', { name: 'Mercy clinic' })).toBeVisible()
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
