import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Contact from './Contact.tsx'
import Involvement from './Involvement.tsx'

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
