import { act, screen } from '@testing-library/react'
import { use } from 'react'
import { expect, test, vi } from 'vitest'
import { renderStep } from '#tests/support/renderStep.tsx'
import { StepPage } from './StepPage.tsx'

const late = vi.hoisted(() => Promise.withResolvers<string>())

vi.mock('#pages/lazyFoot.ts', async (original) => ({
  ...(await original<object>()),
  GoOn: Object.assign(() => <>{use(late.promise)}</>, { fetch: () => Promise.resolve() }),
}))

const words = { heading: 'The last page of a stage', note: { title: 'Why it is there', paragraphs: [], sources: [] } }

test('the button that leads on keeps focus when the name of what comes next arrives', async () => {
  await renderStep(
    <StepPage at="connections/involvement" words={words}>
      {null}
    </StepPage>,
  )
  const button = screen.getByRole('button', { name: 'Continue' })
  button.focus()
  await act(async () => late.resolve('Agree on a date'))
  expect(button).toHaveFocus()
  expect(button).toHaveAccessibleName('Agree on a date')
})
