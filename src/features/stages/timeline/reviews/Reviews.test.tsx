import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import After from '../After.tsx'
import Reviews from './Reviews.tsx'

const today = '2027-05-20'
const held = aPlan().said('timeline', 'held', 'yes').said('timeline', 'heldOn', '2027-03-04')

test('what was told after the first meeting moves into the list, and one undo brings it back', async () => {
  const user = userEvent.setup()
  const plan = held.said('timeline', 'reviewedOn', '2027-05-13').said('timeline', 'outcome', 'goOn')
  const { plan: now, planActor } = await renderStep(<Reviews />, { today, plan: plan.build() })
  await user.click(screen.getByRole('button', { name: 'Add this review' }))
  expect(now().lists.reviews).toMatchObject([{ on: { value: '2027-05-13' }, outcome: { value: 'goOn' } }])
  expect(now().sections.timeline).toMatchObject({ reviewedOn: {}, outcome: {} })
  act(() => planActor.send({ type: 'plan.undone' }))
  expect(now().sections.timeline.outcome).toEqual({ value: 'goOn' })
})

test('a review shows what diary and forms say, and proposes the day of the next', async () => {
  const user = userEvent.setup()
  const plan = held
    .with('meetings', { on: '2027-05-13', heads: 7, newcomers: 2 })
    .with('evaluations', { on: '2027-05-13', forms: 6, useful: 5, change: 'Start later' })
    .with('reviews', { id: 'r', on: today, outcome: 'change' })
  const { plan: now } = await renderStep(<Reviews item="r" />, { today, plan: plan.build() })
  expect(screen.getByText('Meetings counted, 1. 7 people came to the last one. 2 newcomers in all.')).toBeVisible()
  expect(screen.getByText(/show 5 of 6 found it useful/)).toBeVisible()
  expect(screen.getByText('Start later')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Choose this date' }))
  expect(now().lists.reviews[0]?.nextOn).toEqual({ value: '2027-09-02' })
})

test('signs are there or open, in words', async () => {
  await renderStep(<Reviews />, { today, plan: held.with('meetings', { on: '2027-05-13', heads: 7 }).build() })
  await userEvent.click(screen.getByText('Signs that the group is steady'))
  expect(screen.getByText('Hold four meetings as announced.')).toBeVisible()
})

test('ending has a path to tick, with words that name nothing', async () => {
  const user = userEvent.setup()
  const plan = held
    .said('about', 'name', 'Second Wind')
    .with('connections', { organization: 'City list', state: 'listing' })
    .with('reviews', { id: 'r', on: today, outcome: 'end' })
  const { plan: now } = await renderStep(<Reviews item="r" />, { today, plan: plan.build() })
  await user.click(screen.getByRole('checkbox', { name: /Cancel or change your listings/ }))
  expect(now().ticks).toEqual({ 'path:end.listings': today })
  expect(screen.getByText('1 of 7 done.')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: /Cancel or change your listings/ })).toHaveAccessibleDescription(
    'Your list has City list.',
  )
  expect(screen.getByText(/has come to an end/)).not.toHaveTextContent('Second Wind')
})

test('once reviews are listed, the page after the first meeting shows the outcome and asks it nowhere', async () => {
  await renderStep(<After />, {
    today,
    plan: held.with('reviews', { on: '2027-05-13', outcome: 'pause' }).build(),
  })
  expect(screen.getByText('You take a break. You decided this on Thursday, May 13, 2027.')).toBeVisible()
  expect(screen.queryByRole('group', { name: 'What did you decide?' })).not.toBeInTheDocument()
  expect(screen.queryByLabelText('When did you hold the group review?')).not.toBeInTheDocument()
})

test('before there are any, it asks as it always did', async () => {
  await renderStep(<After />, { today, plan: held.build() })
  expect(screen.getByRole('group', { name: 'What did you decide?' })).toBeVisible()
  const pages = within(screen.getByRole('region', { name: 'Once you meet' }))
  expect(pages.getByRole('link', { name: 'Meeting log' })).toHaveAttribute('href', '/plan1/timeline/diary')
})
