import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderStep } from '#tests/support/renderStep.tsx'
import Concern from './Concern.tsx'

test('whom the group is for follows what it is about, above the long list: a paper sends people here for it', async () => {
  await renderStep(<Concern />)
  const [first, second] = screen.getAllByRole('group')
  expect(first).toHaveAccessibleName('Who is it for?')
  expect(second).toHaveAccessibleName('Which of these comes closest?')
})
