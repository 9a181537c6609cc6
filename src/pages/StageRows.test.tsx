import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import { StageRows } from './StageRows.tsx'

test('a stage that was done and was opened again by a later answer says so beside its count', async () => {
  const plan = { ...aPlan().said('place', 'platform', 'A video program').build(), onceReady: { place: '2026-11-10' } }
  await renderStep(<StageRows />, { plan })
  expect(screen.getByRole('link', { name: /^Meeting place \d of \d Check again$/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /^Core group \d of \d$/ })).toBeInTheDocument()
})
