import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import FirstMeetingDate from './Date.tsx'

const words = ['timeline', 'tasks'] as const
const dated = aPlan().said('timeline', 'firstMeeting', '2027-03-04')
const field = () => screen.getByRole('textbox', { name: 'Date of the first meeting' })

test('the first date counts at once', async () => {
  const { plan } = await renderStep(<FirstMeetingDate />, { words })
  await userEvent.type(field(), 'March 4, 2027')
  expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-04' })
  expect(screen.queryByRole('button', { name: 'Move it' })).toBeNull()
})

test('a new date shows what would move, and moves nothing before', async () => {
  const { plan } = await renderStep(<FirstMeetingDate />, {
    words,
    plan: dated.override('bookPlace', { date: '2026-12-01' }).build(),
  })
  await userEvent.clear(field())
  await userEvent.type(field(), 'March 25, 2027')
  expect(screen.getByRole('heading', { name: 'What would move' })).toBeInTheDocument()
  expect(screen.getByText(/would move, \d+ stay where they are\./)).toBeInTheDocument()
  expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-04' })
  await userEvent.click(screen.getByRole('button', { name: 'Move it' }))
  await waitFor(() => expect(plan().sections.timeline.firstMeeting).toEqual({ value: '2027-03-25' }))
  expect(await screen.findByText('The first meeting is now on Thursday, March 25, 2027.')).toBeInTheDocument()
  expect(field()).toHaveFocus()
  expect(screen.queryByRole('button', { name: 'Move it' })).toBeNull()
})

test('keeping the date puts it back, and nothing has changed', async () => {
  const { plan } = await renderStep(<FirstMeetingDate />, { words, plan: dated.build() })
  const before = plan()
  await userEvent.clear(field())
  await userEvent.type(field(), 'in 2 weeks')
  await userEvent.click(screen.getByRole('button', { name: 'Keep the date' }))
  expect(field()).toHaveValue('March 4, 2027')
  expect(plan().sections).toEqual(before.sections)
})

test('going on with a date that was neither moved nor kept says so first', async () => {
  const { address } = await renderStep(<FirstMeetingDate />, { words, plan: dated.build(), at: '/plan1/timeline/date' })
  await userEvent.clear(field())
  await userEvent.type(field(), 'March 25, 2027')
  await userEvent.click(screen.getByRole('button', { name: /The timeline/ }))
  expect(address()).toBe('/plan1/timeline/date')
  expect(await screen.findAllByText(/Choose “Move it” or “Keep the date” first/)).not.toHaveLength(0)
})

test.each(['Move it', 'Keep the date'])('after “%s” nobody is asked to choose any longer', async (choice) => {
  await renderStep(<FirstMeetingDate />, { words, plan: dated.build(), at: '/plan1/timeline/date' })
  await userEvent.clear(field())
  await userEvent.type(field(), 'March 25, 2027')
  await userEvent.click(screen.getByRole('button', { name: /The timeline/ }))
  expect(
    await screen.findByRole('link', {
      name: 'Date of the first meeting: You wrote a new date. Choose “Move it” or “Keep the date” first.',
    }),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: choice }))
  await waitFor(() => expect(screen.queryByRole('button', { name: choice })).toBeNull())
  expect(screen.queryByText(/before you go on/)).toBeNull()
  expect(screen.queryByText(/You wrote a new date/)).toBeNull()
})

test('a review that a move would leave behind is said, and moves along in one tap', async () => {
  const reviewed = dated.said('timeline', 'reviewOn', '2027-04-29')
  const { plan } = await renderStep(<FirstMeetingDate />, { words, plan: reviewed.build() })
  await userEvent.clear(field())
  await userEvent.type(field(), 'April 15, 2027')
  expect(
    screen.getByText(/^The day set for the direction review is Thursday, April 29, 2027\. That would be before “/),
  ).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Move it, and the review to June 10, 2027' }))
  await waitFor(() =>
    expect(plan().sections.timeline).toMatchObject({
      firstMeeting: { value: '2027-04-15' },
      reviewOn: { value: '2027-06-10' },
    }),
  )
})

test('of a day that has passed nothing is said but that', async () => {
  await renderStep(<FirstMeetingDate />, {
    words,
    plan: aPlan('2026-11-01').said('timeline', 'firstMeeting', '2026-11-05').build(),
  })
  expect(screen.getByText(/has already passed\./)).toBeInTheDocument()
  expect(screen.queryByText('This is short notice')).toBeNull()
})
