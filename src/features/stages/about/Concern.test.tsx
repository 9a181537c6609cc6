import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderStep } from '#tests/support/renderStep.tsx'
import Concern from './Concern.tsx'

test('whom the group is for stands above the long list: a paper sends people here for it', async () => {
  await renderStep(<Concern />)
  const asked = [...document.querySelectorAll('legend')].map((legend) => legend.textContent?.trim())
  expect(asked.slice(0, 2)).toEqual(['Who is it for?', 'Which of these comes closest?'])
  expect(screen.getAllByRole('radio')[0]).toHaveAccessibleName(/^People living with it/)
})
