import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Enquiries from './Enquiries.tsx'

const today = '2027-05-06'

test('ways stand beside what a study reports, in a table', async () => {
  const plan = aPlan()
    .with('enquiries', { on: '2027-04-01', count: 3, heard: 'search', came: 1 })
    .with('enquiries', { count: 1, heard: 'flyers' })
  await renderStep(<Enquiries />, { today, plan: plan.build() })
  const ways = within(screen.getByRole('region', { name: 'How people find you' }))
  expect(ways.getByText('4 asked so far, and 1 of 3 came.')).toBeVisible()
  expect(ways.getByRole('row', { name: 'Searching online 3 75% 51%', hidden: true })).toBeInTheDocument()
  expect(ways.getByRole('row', { name: 'A flyer 1 25% no figure', hidden: true })).toBeInTheDocument()
  await userEvent.click(ways.getByText('What other groups saw'))
  expect(ways.getByText(/Many people who ask never come/)).toBeVisible()
})

test('more who came than asked is asked about', async () => {
  await renderStep(<Enquiries item="e" />, {
    today,
    plan: aPlan().with('enquiries', { id: 'e', count: 1, came: 2 }).build(),
  })
  expect(screen.getByText(/more people who came than asked/)).toBeVisible()
})
