import { act, screen } from '@testing-library/react'
import { use } from 'react'
import { expect, test } from 'vitest'
import { renderStep } from '#tests/support/renderStep.tsx'
import { ContinueButton } from './ContinueButton.tsx'

test('the button that leads on keeps focus when the name of what comes next arrives', async () => {
  const late = Promise.withResolvers<string>()
  const Name = () => <>{use(late.promise)}</>
  await renderStep(
    <ContinueButton>
      <Name />
    </ContinueButton>,
  )
  const button = screen.getByRole('button', { name: 'Continue' })
  button.focus()
  await act(async () => late.resolve('Agree on a date'))
  expect(button).toHaveFocus()
  expect(button).toHaveAccessibleName('Agree on a date')
})
