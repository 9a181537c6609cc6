import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderStep } from '#tests/support/renderStep.tsx'
import { People } from './People.tsx'

test('in the first minutes too: the one that is being written stays, and one undo takes the others back', async () => {
  const user = userEvent.setup()
  const { plan } = await renderStep(<People />)
  const names = () =>
    plan()
      .lists.people.filter(({ you }) => !you)
      .map(({ name }) => name?.value)
  const field = screen.getByRole('textbox', { name: 'Who could start it with you?' })
  await user.click(field)
  await user.paste('Tom\r\nInes\r\nMarcus')
  await user.click(screen.getByRole('button', { name: 'Add all 3' }))
  expect(names()).toEqual(['Tom', 'Ines', 'Marcus'])
  expect(field).toHaveValue('')
  expect(field).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(names()).not.toContain('Ines')
})
