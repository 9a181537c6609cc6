import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Evaluations from './Evaluations.tsx'

const today = '2027-05-20'

test('shares stand side by side as counts, and wishes as a list without doubles', async () => {
  const plan = aPlan()
    .with('evaluations', { on: '2027-04-01', forms: 6, useful: 5, heard: 6, change: 'Start later\nMore time' })
    .with('evaluations', { on: '2027-05-13', forms: 4, useful: 4, safe: 9, change: 'More time' })
  await renderStep(<Evaluations />, { today, plan: plan.build() })
  const shares = within(screen.getByRole('region', { name: 'Side by side' }))
  expect(shares.getByRole('row', { name: 'found it useful 5 of 6 4 of 4' })).toBeVisible()
  expect(shares.getByRole('row', { name: 'felt safe not noted not noted' })).toBeVisible()
  const wishes = within(screen.getByRole('region', { name: 'What people would change' }))
  expect(wishes.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Start later', 'More time'])
})

test('more yeses than forms are asked about', async () => {
  await renderStep(<Evaluations item="e" />, {
    today,
    plan: aPlan().with('evaluations', { id: 'e', forms: 4, safe: 9 }).build(),
  })
  expect(screen.getByText(/more yeses than you have forms/)).toBeVisible()
})

test('the blank form is there twice, and names neither the group nor its topic', async () => {
  const plan = aPlan().said('about', 'name', 'Second Wind').said('about', 'problem', 'Stroke')
  await renderStep(<Evaluations item="form" />, { today, plan: plan.build() })
  expect(screen.getAllByRole('article')).toHaveLength(2)
  expect(screen.getAllByText('Did you feel safe here?')).toHaveLength(2)
  expect(document.body).not.toHaveTextContent(/Second Wind|Stroke/)
})
