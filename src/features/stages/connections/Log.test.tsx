import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import List from './List.tsx'
import Log from './Log.tsx'

const clinic = aPlan().with('connections', {
  id: 'a',
  organization: 'Mercy clinic',
  kind: 'health',
  state: 'contacted',
})
const called = clinic
  .with('contacts', {
    id: 'first',
    connection: 'a',
    on: '2026-11-02',
    how: 'call',
    outcome: 'callBack',
    by: 'you',
    note: 'Mornings are best.',
  })
  .with('contacts', { id: 'second', connection: 'a', on: '2026-11-10', how: 'visit' })

describe('the log', () => {
  test('has the newest entry first, with what came of it', async () => {
    await renderStep(<Log />, {
      plan: called.with('contacts', { connection: 'gone', on: '2026-10-01' }).build(),
    })
    expect(screen.getByText('3 contacts with 2 connections.')).toBeVisible()
    const rows = within(screen.getByRole('region', { name: 'Contact log' })).getAllByRole('listitem')
    expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual([
      'Mercy clinic',
      'Mercy clinic',
      'Someone no longer on your list',
    ])
    expect(rows[0]).toHaveTextContent('November 10, 2026 · Visit')
    expect(rows[1]).toHaveTextContent('November 2, 2026 · Phone call · Call again · By YouMornings are best.')
  })

  test('“Add” leads to the entry’s own page', async () => {
    const { plan, address } = await renderStep(<Log />)
    expect(screen.getByRole('heading', { name: 'Nothing logged yet' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Add to the log' }))
    expect(address()).toBe(`/plan1/connections/log/${plan().lists.contacts[0]?.id ?? ''}`)
  })
})

describe('an entry', () => {
  test('with a yes offers to change how far you are, and never does it by itself', async () => {
    const { plan } = await renderStep(<Log item="second" />, { plan: called.build() })
    await userEvent.click(screen.getByRole('radio', { name: 'Said yes' }))
    expect(plan().lists.connections[0]?.state).toEqual({ value: 'contacted' })
    await userEvent.click(screen.getByRole('button', { name: 'Set to “Refers people”' }))
    expect(plan().lists.connections[0]?.state).toEqual({ value: 'referring' })
    expect(screen.queryByRole('heading', { name: /How far have you come/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'Open Mercy clinic' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(plan().lists.connections[0]?.state).toEqual({ value: 'contacted' })
  })

  test('with no answer offers nothing', async () => {
    await renderStep(<Log item="second" />, { plan: called.build() })
    await userEvent.click(screen.getByRole('radio', { name: 'No answer' }))
    expect(screen.queryByRole('button', { name: /^Set to/ })).toBeNull()
  })

  test('can be about another connection', async () => {
    const { plan } = await renderStep(<Log item="second" />, {
      plan: called.with('connections', { id: 'b', std: 'helpline' }).build(),
    })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Who did you contact?' }), 'A helpline')
    expect(plan().lists.contacts[1]?.connection).toEqual({ value: 'b' })
  })
})

describe('under its connection', () => {
  test('the log is shown, and an entry added there is about it', async () => {
    const { plan, address } = await renderStep(<List item="a" />, { plan: called.build() })
    const own = within(screen.getByRole('region', { name: 'Calls, letters, and visits' }))
    expect(own.getAllByRole('listitem')).toHaveLength(2)
    expect(own.getByText(/The log shows your last contact on November 10, 2026/)).toBeVisible()
    await userEvent.click(own.getByRole('button', { name: 'Add to the log' }))
    const added = plan().lists.contacts[2]
    expect(added?.connection).toEqual({ value: 'a' })
    expect(address()).toBe(`/plan1/connections/log/${added?.id ?? ''}`)
  })

  test('a day set by hand stays, and one tap follows the newer day of the log', async () => {
    const byHand = called.edit({
      kind: 'change',
      list: 'connections',
      id: 'a',
      field: 'lastOn',
      answer: { value: '2026-10-30' },
    })
    const { plan } = await renderStep(<List item="a" />, { plan: byHand.build() })
    expect(screen.getByText('You set October 30, 2026. The log has a newer date, November 10, 2026.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Use the log’s date' }))
    expect(plan().lists.connections[0]?.lastOn).toEqual({})
    expect(screen.getByText(/The log shows your last contact on November 10, 2026/)).toBeVisible()
  })

  test('the list tells the day of the last contact from the log', async () => {
    await renderStep(<List />, { plan: called.build() })
    expect(screen.getByText(/Last in touch Nov 10/)).toBeVisible()
  })
})
