import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { newDay } from '#domain/timeline/newDay.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Overview from './Overview.tsx'

const plan = aPlan('2026-09-01')
  .said('about', 'problem', 'Stroke')
  .said('purpose', 'startTime', '19:00')
  .said('timeline', 'firstMeeting', '2027-03-04')
const show = (today: string) => renderStep(<Overview />, { plan: plan.build(), today })

test('on the eve the meeting leads: when, and only what has to happen before it', async () => {
  await show('2027-03-03')
  const lead = screen.getByRole('region', { name: 'Your first meeting is tomorrow' })
  expect(lead).toHaveTextContent('Thursday, March 4, 2027')
  const links = within(lead).getAllByRole('link')
  expect(links.map((link) => link.textContent)).toEqual([
    'Choose and book a place',
    'Rehearse the opening',
    'Confirm the room, and print cards',
    'Read the meeting outline',
  ])
  expect(screen.queryByRole('region', { name: 'Due soon' })).not.toBeInTheDocument()
  expect(screen.queryByText(/\blate\b/)).not.toBeInTheDocument()
  expect(screen.queryByRole('heading', { name: /^Next:/ })).not.toBeInTheDocument()
})

test('on the day it says today, and offers to say how it went', async () => {
  await show('2027-03-04')
  const lead = screen.getByRole('region', { name: 'Your first meeting is today' })
  expect(within(lead).getByRole('link', { name: 'Say how it went' })).toBeInTheDocument()
})

test('older tasks are put away with one press, and one undo brings all of them back', async () => {
  const { plan: now } = await show('2027-03-03')
  const before = now().overrides
  await userEvent.click(screen.getByRole('button', { name: 'Skip these tasks' }))
  expect(Object.keys(now().overrides).length).toBeGreaterThan(5)
  expect(screen.queryByRole('button', { name: 'Skip these tasks' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(now().overrides).toEqual(before)
})

test('a week before it, days are counted and everything is as usual', async () => {
  await show('2027-02-25')
  expect(screen.getByText(/in 7 days/)).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Due soon' })).toBeInTheDocument()
})

test('a new date that nobody has decided about is told, with the way to it', async () => {
  const undecided = plan.edit(newDay.put({ value: '2027-04-08' })).build()
  await renderStep(<Overview />, { plan: undecided, today: '2026-11-23' })
  expect(screen.getByText('You wrote a new date, but you haven’t set it yet.', { exact: false })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Move the meeting or keep the date' })).toHaveAttribute(
    'href',
    '/plan1/timeline/date',
  )
})

test('a group that has met for years reads when it began with its year', async () => {
  const old = plan.said('about', 'alreadyMeets', 'yes').said('timeline', 'firstMeeting', '2019-03-07').build()
  await renderStep(<Overview />, { plan: old, today: '2026-11-23' })
  expect(screen.getByText('You met for the first time on Thursday, March 7, 2019.')).toBeInTheDocument()
})

test('what was expected does not read as how things are', async () => {
  const expected = plan.said('expectations', 'months', 2).said('expectations', 'sharers', 4).build()
  await renderStep(<Overview />, { plan: expected, today: '2027-03-04' })
  expect(screen.getByText(/^You expected 2 months until you meet, 4 people to share the work\./)).toBeInTheDocument()
})

test('a group that meets already hears of no draft of its first meeting', async () => {
  const meets = aPlan('2026-09-01').said('about', 'problem', 'Stroke').said('about', 'alreadyMeets', 'yes').build()
  await renderStep(<Overview />, { plan: meets, today: '2026-11-23' })
  expect(screen.queryByText(/^Our draft/)).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Add the date' })).toHaveAttribute('href', '/plan1/timeline/date')
})
