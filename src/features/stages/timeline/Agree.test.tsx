import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import After from './After.tsx'
import FirstMeetingDate from './Date.tsx'
import Line from './Line.tsx'

const plan = aPlan()
  .said('timeline', 'firstMeeting', '2027-03-04')
  .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  .override('putUpFlyers', { owner: 'ines' })

test('each who has a task is asked; a yes of somebody without one is kept', async () => {
  const { plan: now } = await renderStep(<Line />, {
    plan: plan.said('timeline', 'ownersAgreed', ['tom']).build(),
  })
  await userEvent.click(screen.getByText('Who has agreed'))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Ines' }))
  expect(now().sections.timeline.ownersAgreed).toEqual({ value: ['tom', 'ines'] })
  expect(screen.queryByRole('checkbox', { name: 'tom' })).toBeNull()
})

test('the suggested review counts once it is taken', async () => {
  const { plan: now } = await renderStep(<FirstMeetingDate />, { plan: plan.build() })
  expect(now().sections.timeline.reviewOn).toBeUndefined()
  await userEvent.click(screen.getByRole('button', { name: 'Choose this date' }))
  expect(now().sections.timeline.reviewOn).toEqual({ value: '2027-04-29' })
  expect(screen.getByRole('textbox', { name: 'When will you hold the group review?' })).toHaveValue('April 29, 2027')
  expect(screen.getByRole('textbox', { name: 'When will you hold the group review?' })).toHaveFocus()
})

test('a review that a move left too early is said, with the new day one tap away', async () => {
  const { plan: now } = await renderStep(<FirstMeetingDate />, {
    plan: plan.said('timeline', 'reviewOn', '2027-03-20').build(),
  })
  expect(screen.getByRole('heading', { name: 'The group review may be too soon' })).toBeInTheDocument()
  expect(
    screen.getByText(/^You set the review for Saturday, March 20, 2027\. That is before .*“Hand out feedback forms”/),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Choose this date' }))
  expect(now().sections.timeline.reviewOn).toEqual({ value: '2027-04-29' })
  expect(screen.queryByRole('heading', { name: 'The group review may be too soon' })).toBeNull()
  expect(screen.getByRole('textbox', { name: 'When will you hold the group review?' })).toHaveFocus()
})

test('what lacks a date or somebody to do it is named', async () => {
  await renderStep(<Line />, {
    plan: plan.with('tasks', { title: 'Bake a cake' }).override('thanks', { owner: 'gone' }).build(),
  })
  await userEvent.click(screen.getByText('2 tasks need a person or a date'))
  expect(await screen.findByRole('link', { name: 'Open the task: Bake a cake' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Open the task: Say thanks, and talk it over' })).toBeInTheDocument()
})

test('a day that has passed is asked about gently; a no leads to a new date', async () => {
  const { plan: now } = await renderStep(<After />, { plan: plan.build(), today: '2027-03-10' })
  expect(screen.getByRole('heading', { name: 'Thursday, March 4, 2027 has passed' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'No, not this time' }))
  expect(now().sections.timeline.held).toEqual({ value: 'no' })
  expect(screen.getByRole('link', { name: 'Choose a new date' })).toHaveAttribute('href', '/plan1/timeline/date')
})

test('pausing shows its own short path', async () => {
  await renderStep(<After />, {
    plan: plan.said('timeline', 'held', 'yes').said('timeline', 'outcome', 'pause').build(),
    today: '2027-03-10',
  })
  expect(screen.getByRole('heading', { name: 'Take a break' })).toBeInTheDocument()
  expect(await screen.findAllByText('Set a date to decide again.')).not.toHaveLength(0)
})
