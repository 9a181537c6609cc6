import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Order from './Order.tsx'

const sized = aPlan()
  .said('purpose', 'length', 90)
  .said('purpose', 'rhythm', 'weekly')
  .said('purpose', 'weekday', '4')
  .said('purpose', 'startTime', '19:00')
  .said('purpose', 'sizeFew', 6)
  .said('purpose', 'sizeMany', 12)

test('the sample outline, taken at once, fills the meeting, and the heading says how long each can share', async () => {
  const user = userEvent.setup()
  await renderStep(<Order />, { plan: sized.build() })
  await user.click(screen.getByRole('button', { name: 'Use the sample outline' }))
  expect(screen.getByRole('heading', { level: 1, name: '12 people get about 5 minutes each' })).toBeVisible()
  expect(screen.getByText('90 of 90 minutes')).toBeVisible()
  const share = screen.getByRole('region', { name: /^Time to share/ })
  expect(within(share).getByText('10 min each')).toBeVisible()
})

test('the turnout that is expected at the first meeting is the one that counts', async () => {
  const plan = sized
    .said('expectations', 'firstTurnout', 20)
    .with('parts', { std: 'sharing', minutes: 60, shared: 'yes' })
  await renderStep(<Order />, { plan: plan.build() })
  expect(screen.getByRole('heading', { level: 1, name: '20 people get about 3 minutes each' })).toBeVisible()
})

test('an outline that is too long says by how much, and can be fitted', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('purpose', 'length', 60)
    .with('parts', { std: 'welcome', minutes: 5 })
    .with('parts', { std: 'sharing', minutes: 70, shared: 'yes' })
    .build()
  const { plan: now } = await renderStep(<Order />, { plan })
  expect(screen.getByRole('heading', { level: 1, name: 'Your meeting is 15 minutes too long' })).toBeVisible()
  await user.click(screen.getByText('See the sample outline'))
  await user.click(screen.getByRole('button', { name: 'Fit our parts to 60 minutes' }))
  expect(now().lists.parts.map((part) => part.minutes)).toEqual([{ value: 5 }, { value: 55 }])
})

test('a part opens where it stands, is changed, moved and removed there', async () => {
  const user = userEvent.setup()
  const plan = sized
    .with('parts', { id: 'a', title: 'Coffee', minutes: 15 })
    .with('parts', { id: 'b', title: 'Break', minutes: 5 })
  const { plan: now } = await renderStep(<Order />, { plan: plan.build() })
  const part = screen.getByRole('button', { name: /^Coffee/ })
  await user.click(part)
  expect(part).toHaveAttribute('aria-expanded', 'true')
  const minutes = screen.getByRole('textbox', { name: /^Minutes/ })
  await user.clear(minutes)
  await user.type(minutes, '20')
  expect(now().lists.parts[0]?.minutes).toEqual({ value: 20 })
  await user.click(screen.getByRole('button', { name: 'Move down: Coffee' }))
  expect(now().lists.parts.map(({ id }) => id)).toEqual(['b', 'a'])
  expect(screen.getByRole('button', { name: /^Coffee/ })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Remove: Coffee' }))
  expect(now().lists.parts.map(({ id }) => id)).toEqual(['b'])
})

test('a part that is added is named first', async () => {
  const user = userEvent.setup()
  await renderStep(<Order />, { plan: sized.with('parts', { title: 'Coffee', minutes: 15 }).build() })
  await user.click(screen.getByRole('button', { name: 'Add a part' }))
  expect(screen.getByRole('textbox', { name: 'Name of this part' })).toHaveFocus()
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

test('when the group meets is said back in words, with the next dates', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('timeline', 'firstMeeting', '2027-03-04')
    .said('purpose', 'weekday', '4')
    .said('purpose', 'length', 90)
    .build()
  await renderStep(<Order />, { plan })
  await user.click(screen.getByRole('radio', { name: 'Set weeks of the month' }))
  await user.click(screen.getByRole('checkbox', { name: 'First' }))
  await user.click(screen.getByRole('checkbox', { name: 'Third' }))
  await user.type(screen.getByRole('textbox', { name: 'What time does it start?' }), '7 pm')
  expect(screen.getAllByText(/^First and third Thursdays of the month, 7 to 8:30\s?p\.m\.$/)[0]).toBeVisible()
  expect(screen.getByText('Thursday, March 18, 2027')).toBeVisible()
})
