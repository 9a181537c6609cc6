import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Size from './more/Size.tsx'
import Who from './Who.tsx'

test('a sentence to start from is in the plan only once it is taken, and then stands in the field', async () => {
  const user = userEvent.setup()
  const plan = aPlan().said('about', 'problem', 'caring for a partner.').build()
  const { plan: now } = await renderStep(<Who />, { plan })
  expect(now().sections.purpose.statement).toBeUndefined()

  await user.click(screen.getByText(/^Not sure yet about one/))
  const offers = screen.getAllByRole('button', { name: /^Add this: / })
  expect(offers).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: /^Add this: We meet to listen/ }))

  const taken =
    'We meet to listen to one another, to share what helps, and to feel less alone. What we share: caring for a partner.'
  expect(now().sections.purpose.statement).toEqual({ value: taken })
  const field = screen.getByRole('textbox', { name: 'What is the group for?' })
  expect(field).toHaveValue(taken)
  expect(field).toHaveFocus()
  expect(screen.queryByRole('button', { name: /^Add this/ })).not.toBeInTheDocument()
})

test('with people under 18 it says what that needs', async () => {
  await renderStep(<Who />, { plan: aPlan().said('about', 'ages', 'both').build() })
  expect(screen.getByRole('heading', { name: 'Groups for minors need a host organization' })).toBeVisible()
})

test('a group about abuse is told what its safety needs', async () => {
  await renderStep(<Who />, { plan: aPlan().said('about', 'category', 'abuse').build() })
  expect(
    screen.getByText('Name a specialist service first in all you write. Some people need one before a group.'),
  ).toBeVisible()
})

test('a range the wrong way round is said, and read as a range', async () => {
  await renderStep(<Size />, {
    plan: aPlan().said('purpose', 'sizeFew', 12).said('purpose', 'sizeMany', 4).build(),
  })
  expect(screen.getByText(/We read your answer as 4 to 12 people\./)).toBeVisible()
})
