import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { Result } from './Result.tsx'
import { When } from './When.tsx'

test('“We already meet” is an answer, and nothing is asked about a first meeting then', async () => {
  const { plan } = await renderStep(<When />)
  expect(screen.getByRole('textbox', { name: /When would you like to meet/ })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'Yes, we already meet' }))
  expect(plan().sections.about.alreadyMeets?.value).toBe('yes')
  expect(screen.queryByRole('textbox', { name: /When would you like to meet/ })).not.toBeInTheDocument()
})

test('the result of a group that meets has no draft and no notice, and one thing for this week', async () => {
  await renderStep(<Result />, { plan: aPlan().said('about', 'alreadyMeets', 'yes').build() })
  expect(screen.getByRole('heading', { name: 'Say what should change in your group' })).toBeInTheDocument()
  expect(screen.queryByText(/six months/)).not.toBeInTheDocument()
  expect(screen.queryByText(/notice/)).not.toBeInTheDocument()
})
