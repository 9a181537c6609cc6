import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Stage from './Stage.tsx'

test('what was expected does not read as how things are', async () => {
  const expected = aPlan().said('expectations', 'months', 2).said('expectations', 'sharers', 4).build()
  await renderStep(<Stage stage="expectations" />, { plan: expected, today: '2027-03-04' })
  expect(screen.getByText(/^You expected 2 months until you meet, 4 people to share the work\./)).toBeInTheDocument()
})
