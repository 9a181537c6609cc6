import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Order from './Order.tsx'

test('the standard order, taken at once, fills the meeting and says how long each can speak', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'length', 90)
    .said('purpose', 'sizeFew', 6)
    .said('purpose', 'sizeMany', 12)
    .build()
  await renderStep(<Order />, { plan })
  await user.click(screen.getByRole('button', { name: 'Add all' }))
  expect(screen.getByText('The parts fill all 90 minutes.')).toBeVisible()
  expect(screen.getByText('With 6 people, each has about 10 minutes to share. With 12, it’s about 5.')).toBeVisible()
})

test('more people at the first meeting than the group is meant for have less time, and the page says so', async () => {
  const plan = aPlan()
    .said('purpose', 'sizeFew', 6)
    .said('purpose', 'sizeMany', 12)
    .said('expectations', 'firstTurnout', 20)
  await renderStep(<Order />, {
    plan: plan.with('parts', { std: 'sharing', minutes: 60, shared: 'yes' }).build(),
  })
  expect(screen.getByText(/You expect 20 people at the first meeting, so each has about 3 minutes\./)).toBeVisible()
})

test('an order that is too long says by how much, and can be fitted', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'length', 60)
    .with('parts', { std: 'welcome', minutes: 5 })
    .with('parts', { std: 'sharing', minutes: 70, shared: 'yes' })
    .build()
  const { plan: now } = await renderStep(<Order />, { plan })
  expect(screen.getByText('The parts take 75 minutes. That’s 15 more than the 60 you have.')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Fit our parts to 60 minutes' }))
  expect(now().lists.parts.map((part) => part.minutes)).toEqual([{ value: 5 }, { value: 55 }])
})

test('the picture has its equal in a table', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'startTime', '19:00')
    .with('parts', { title: 'Tea', minutes: 15 })
    .with('parts', { std: 'sharing', minutes: 45, shared: 'yes' })
    .build()
  await renderStep(<Order />, { plan })
  await user.click(screen.getByText('Show as a table'))
  expect(screen.getByRole('row', { name: /Sharing 7:15\s?p\.m\. 8\s?p\.m\. 45 Yes/ })).toBeVisible()
})

test('the guide’s name stands in the field and is stored only once it is changed', async () => {
  const user = userEvent.setup()
  const plan = aPlan().with('parts', { id: 'p', std: 'welcome', minutes: 5 }).build()
  const { plan: now } = await renderStep(<Order item="p" />, { plan })
  const name = screen.getByRole('textbox', { name: 'Name of this part' })
  expect(name).toHaveValue('Welcome')
  await user.type(name, ' and tea')
  expect(now().lists.parts).toMatchObject([{ std: 'welcome', title: { value: 'Welcome and tea' } }])
  await user.clear(name)
  await user.type(name, 'Welcome')
  expect(now().lists.parts[0]?.title).toEqual({})
})
