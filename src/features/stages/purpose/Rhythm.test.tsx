import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Rhythm from './Rhythm.tsx'

test('the rhythm is said back in words, with the next dates', async () => {
  const user = userEvent.setup()
  const plan = aPlan()
    .said('timeline', 'firstMeeting', '2027-03-04')
    .said('purpose', 'weekday', '4')
    .said('purpose', 'length', 90)
    .build()
  await renderStep(<Rhythm />, { plan })
  await user.click(screen.getByRole('radio', { name: 'Set weeks of the month' }))
  await user.click(screen.getByRole('checkbox', { name: 'First' }))
  await user.click(screen.getByRole('checkbox', { name: 'Third' }))
  await user.type(screen.getByRole('textbox', { name: 'What time does it start?' }), '7 pm')
  expect(screen.getByText(/^First and third Thursdays of the month, 7 to 8:30\s?p\.m\.$/)).toBeVisible()
  expect(screen.getByText('Thursday, March 18, 2027')).toBeVisible()
})
