import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Follow from './Follow.tsx'

test('what is suggested counts for nothing until it is taken', async () => {
  const user = userEvent.setup()
  const { plan } = await renderStep(<Follow />, {
    plan: aPlan().said('timeline', 'firstMeeting', '2027-03-04').build(),
  })
  expect(plan().sections.timeline).toEqual({ firstMeeting: { value: '2027-03-04' } })
  await user.click(screen.getByText('How soon, and people you miss'))
  await user.click(screen.getByRole('button', { name: 'Choose 2 days' }))
  expect(screen.getByLabelText('Within how many days?')).toHaveValue('2')
  await user.click(screen.getByText('Before you call, and what to say'))
  await user.click(screen.getByRole('button', { name: 'Add this' }))
  expect(screen.getByLabelText('What will you say?')).toHaveFocus()
  expect(plan().sections.timeline).toMatchObject({
    followDays: { value: 2 },
    followWords: { value: expect.stringContaining('You said I may call') },
  })
  expect(screen.queryByRole('button', { name: 'Choose 2 days' })).not.toBeInTheDocument()
})

test('newcomers of the last meeting get a day by which they hear from the group', async () => {
  const plan = aPlan()
    .said('timeline', 'firstMeeting', '2027-03-04')
    .said('timeline', 'followDays', 3)
    .with('meetings', { on: '2027-03-18', heads: 5, newcomers: 2 })
  await renderStep(<Follow />, { today: '2027-03-19', plan: plan.build() })
  expect(
    screen.getByText(
      /2 people were new on Thursday, March 18, 2027\. If they said yes to a call, make it by Sunday, March 21, 2027/,
    ),
  ).toBeVisible()
})
