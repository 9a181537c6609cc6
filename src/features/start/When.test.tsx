import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { Result } from './Result.tsx'
import { When } from './When.tsx'

test('“We already meet” is an answer, and nothing is asked about a first meeting then', async () => {
  const { plan } = await renderStep(<When />)
  expect(screen.getByRole('heading', { name: /could first meet/ })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'We already meet' }))
  expect(plan().sections.about.alreadyMeets?.value).toBe('yes')
  expect(screen.queryByRole('heading', { name: /could first meet/ })).not.toBeInTheDocument()
})

test('who starts when they are ready has no month in mind any more', async () => {
  const { plan } = await renderStep(<When />, { plan: aPlan().said('about', 'wish', '2027-03-01/2027-05-31').build() })
  expect(screen.getByRole('radio', { name: 'Around a date' })).toBeChecked()
  await userEvent.click(screen.getByRole('radio', { name: 'When we’re ready' }))
  expect(plan().sections.about).toMatchObject({ alreadyMeets: { value: 'no' } })
  expect(plan().sections.about.wish?.value).toBeUndefined()
  await userEvent.click(screen.getByRole('radio', { name: 'Around a date' }))
  expect(screen.getByRole('textbox', { name: 'Around when?' })).toHaveValue('')
})

test('the result of a group that meets has no draft and no notice, and one thing for this week', async () => {
  await renderStep(<Result />, { plan: aPlan().said('about', 'alreadyMeets', 'yes').build() })
  expect(screen.getByRole('heading', { level: 1, name: 'This week, say what should change' })).toBeInTheDocument()
  expect(screen.getAllByRole('link', { name: /^Print/ })).toHaveLength(2)
  expect(screen.queryByText(/first meet/)).not.toBeInTheDocument()
  expect(screen.queryByText(/notice/i)).not.toBeInTheDocument()
})
