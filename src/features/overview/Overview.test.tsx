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

test('on the eve the meeting leads: its day, one way to print the outline, and only what has to happen before', async () => {
  await show('2027-03-03')
  expect(screen.getByText('meets for the first time tomorrow')).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Print tomorrow’s meeting outline' })).toBeVisible()
  expect(screen.getByText(/Thursday, March 4, 2027, 7 p\.m\./)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Print the outline' })).toHaveAttribute(
    'href',
    '/plan1/documents/runningOrder',
  )
  expect(document.querySelector('.lit')).not.toBeNull()
  expect(document.querySelectorAll('.due-rows a')).toHaveLength(3)
  expect(screen.getByRole('region', { name: 'Before you meet' })).toBeVisible()
  expect(screen.queryByText(/was due/)).not.toBeInTheDocument()
})

test('on the day it says today, and offers to say how it went', async () => {
  await show('2027-03-04')
  expect(screen.getByText('meets for the first time today')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Say how it went' })).toBeInTheDocument()
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

test('a week before it, days are counted and everything is as usual: each due row is a way to where it is done', async () => {
  await show('2027-02-25')
  expect(screen.getByText('· first meeting in 7 days')).toBeVisible()
  expect(document.querySelector('.lit')).toBeNull()
  const rows = within(within(screen.getByRole('region', { name: 'Coming up' })).getByRole('list')).getAllByRole(
    'listitem',
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows)
    expect(within(row).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^\/plan1\//))
})

test('the next act stands by its own name over the one filled button; the circle is for the mouse, the list is its twin', async () => {
  await show('2026-11-23')
  const button = document.querySelectorAll('.btn.primary')
  expect(button).toHaveLength(1)
  expect(screen.getAllByRole('heading', { level: 2 })[0]).not.toHaveTextContent(/^Next/)
  expect(within(screen.getByRole('region', { name: 'Six stages' })).getAllByRole('link')).toHaveLength(6)
  expect(document.querySelector('.hub-picture a')).toHaveAttribute('tabindex', '-1')
  expect(screen.queryByText(/New since/)).not.toBeInTheDocument()
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
  expect(screen.getByText('· meeting since March 7, 2019')).toBeVisible()
})

test('a group that meets already hears of no draft of its first meeting', async () => {
  const meets = aPlan('2026-09-01').said('about', 'problem', 'Stroke').said('about', 'alreadyMeets', 'yes').build()
  await renderStep(<Overview />, { plan: meets, today: '2026-11-23' })
  expect(screen.queryByText(/^Our draft/)).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Add the date' })).toHaveAttribute('href', '/plan1/timeline/date')
})
