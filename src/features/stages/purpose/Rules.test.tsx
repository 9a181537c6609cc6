import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Privacy from './Privacy.tsx'
import Rules from './Rules.tsx'

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

test('rules are ticked where they stand: chosen ones came first, and ticking moves none', async () => {
  const user = userEvent.setup()
  const { plan: now } = await renderStep(<Rules />, { plan: aPlan().with('rules', { std: 'onTime' }).build() })
  const names = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)
  const before = names()
  expect(before[0]).toBe('Start and end on time')
  await user.click(screen.getByRole('checkbox', { name: 'You can pass' }))
  expect(now().lists.rules.map(({ std }) => std)).toEqual(['onTime', 'mayPass'])
  await user.click(screen.getByRole('checkbox', { name: 'Start and end on time' }))
  expect(now().lists.rules.map(({ std }) => std)).toEqual(['mayPass'])
  expect(names()).toEqual(before)
})

test('all rules can be seen, and the first that comes has focus', async () => {
  const user = userEvent.setup()
  await renderStep(<Rules />, { plan: aPlan().build() })
  expect(screen.getAllByRole('checkbox')).toHaveLength(8)
  await user.click(screen.getByRole('button', { name: /^See all \d+ rules$/ }))
  expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(12)
  expect(screen.getAllByRole('checkbox')[8]).toHaveFocus()
})

test('a rule of one’s own is written where it stands', async () => {
  const user = userEvent.setup()
  const { plan: now } = await renderStep(<Rules />, { plan: aPlan().build() })
  await user.click(screen.getByRole('button', { name: 'Write your own' }))
  const field = screen.getByRole('textbox', { name: 'Your own rule' })
  expect(field).toHaveFocus()
  await user.type(field, 'Bring your own mug')
  expect(now().lists.rules).toMatchObject([{ words: { value: 'Bring your own mug' } }])
  await user.click(screen.getByRole('button', { name: /^Remove/ }))
  expect(now().lists.rules).toEqual([])
})

test('the first row that is not done is open, and sample wording comes only into an empty field', async () => {
  const user = userEvent.setup()
  const plan = aPlan().said('purpose', 'confidentiality', 'All of it').said('purpose', 'limits', 'A life').build()
  const { plan: now } = await renderStep(<Privacy />, { plan })
  const crisis = screen.getByRole('textbox', { name: 'What will you do in a crisis?' })
  expect(crisis).toBeVisible()
  expect(crisis).toHaveValue('')
  expect(screen.getByLabelText('What stays private?')).not.toBeVisible()
  await user.click(screen.getByRole('button', { name: /^Use sample wording: What will you do/ }))
  expect(now().sections.purpose.crisis?.value).toMatch(/^One of us steps out/)
  expect(crisis).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Use sample wording: What will you do/ })).not.toBeInTheDocument()
})

test('who keeps the money is asked only where there is some', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'confidentiality', 'All of it')
    .said('purpose', 'limits', 'A life')
    .said('purpose', 'crisis', 'We call')
    .build()
  await renderStep(<Privacy />, { plan })
  expect(screen.queryByRole('link', { name: 'Choose who keeps and checks the money' })).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Donation basket' }))
  expect(screen.getByRole('link', { name: 'Choose who keeps and checks the money' })).toBeVisible()
})
