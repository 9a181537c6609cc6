import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Rules from './Rules.tsx'

test('the crisis plan starts empty: no number is put in for anybody', async () => {
  await renderStep(<Rules />)
  expect(screen.getByRole('textbox', { name: 'What will you do in a crisis?' })).toHaveValue('')
})

test('a rule that was taken can be put in one’s own words', async () => {
  const user = userEvent.setup()
  const plan = aPlan().with('rules', { id: 'r', std: 'mayPass' }).build()
  const { plan: now } = await renderStep(<Rules item="r" />, { plan })
  const field = screen.getByRole('textbox', { name: 'The rule' })
  expect(field).toHaveValue('You can pass')
  expect(now().lists.rules[0]?.words).toBeUndefined()
  await user.type(field, ' Always.')
  expect(now().lists.rules).toMatchObject([{ std: 'mayPass', words: { value: 'You can pass Always.' } }])
})

test('who keeps the money is asked only where there is some', async () => {
  const user = userEvent.setup()
  await renderStep(<Rules />)
  expect(screen.queryByRole('link', { name: 'Choose who keeps and checks the money' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Donation basket' }))
  expect(screen.getByRole('link', { name: 'Choose who keeps and checks the money' })).toBeVisible()
})
