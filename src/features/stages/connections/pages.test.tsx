import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Contact from './Contact.tsx'
import Involvement from './Involvement.tsx'
import Week from './Week.tsx'

test('the week says whom to call and why, and who knows about the group', async () => {
  const plan = aPlan()
    .with('connections', {
      id: 'a',
      organization: 'Mercy clinic',
      kind: 'health',
      state: 'contacted',
      nextOn: '2026-11-20',
    })
    .with('connections', { id: 'b', organization: 'Helpline', kind: 'helpline' })
  await renderStep(<Week />, { plan: plan.build() })
  const calls = within(screen.getByRole('region', { name: 'This week' }))
  expect(calls.getAllByRole('link').map((link) => link.textContent)).toEqual(['Mercy clinic', 'Helpline'])
  expect(calls.getByText(/This was due Friday, November 20/)).toBeVisible()
  expect(calls.getByText('No one has called yet.')).toBeVisible()
  const cover = within(screen.getByRole('region', { name: 'Who knows about you' }))
  expect(cover.getByText(/You’ve contacted one connection, of one kind\./)).toBeVisible()
  const row = cover.getByRole('row', { name: /Health care/, hidden: true })
  expect(
    within(row)
      .getAllByRole('cell', { hidden: true })
      .map((cell) => cell.textContent),
  ).toEqual(['Knows about you', '1', '1', '0'])
})

test('whoever answers the contact cannot test it, and a private number is noticed', async () => {
  const plan = aPlan().you({ name: 'Ruth', reach: '555 0142' }).with('people', { id: 'ines', name: 'Ines' })
  await renderStep(<Contact />, { plan: plan.build() })
  await userEvent.type(screen.getByRole('textbox', { name: 'What is the address or number?' }), '5550142')
  expect(screen.getByText(/You also wrote this contact for Ruth/)).toBeVisible()
  const tester = screen.getByRole('combobox', { name: 'Who has tested it?' })
  await userEvent.selectOptions(tester, 'Ruth')
  expect(screen.getByText(/Ruth answers this contact/)).toBeVisible()
  await userEvent.selectOptions(tester, 'Ines')
  expect(screen.queryByText(/Ruth answers this contact/)).toBeNull()
})

test('a part within meetings is asked for its end, no part is not', async () => {
  await renderStep(<Involvement />)
  await userEvent.click(screen.getByRole('radio', { name: 'None' }))
  expect(screen.queryByRole('textbox', { name: 'After how many meetings does this part end?' })).toBeNull()
  await userEvent.click(screen.getByRole('radio', { name: 'Sits in by invitation' }))
  expect(screen.getByRole('heading', { name: 'Step 7 of 9, Sits in by invitation' })).toBeVisible()
  expect(screen.getByRole('textbox', { name: 'After how many meetings does this part end?' })).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Leads' }))
  expect(screen.getByRole('heading', { name: 'This makes it a support group' })).toBeVisible()
})
