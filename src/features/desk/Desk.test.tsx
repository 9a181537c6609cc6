import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { captured, ended, inSession, started } from '#domain/desk/session.ts'
import type { ListedPlan } from '#ports/plans.ts'
import { renderAtDesk } from '#tests/support/renderAtDesk.tsx'
import Desk from './Desk.tsx'

beforeAll(() => {
  // jsdom draws no dialog.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
})

const plan = (planId: string, name: string, more: Partial<ListedPlan> = {}): ListedPlan => ({
  planId,
  name,
  problem: 'Stroke',
  begun: '2026-10-05',
  revision: 3,
  savedAt: '2026-11-20T15:00:00.000Z',
  marks: ['ready', 'underWay', 'untouched', 'untouched', 'untouched', 'needsAnotherLook'],
  ...more,
})
const entry = (planId: string, more: Partial<DeskEntry> = {}): DeskEntry => ({ ...newEntry(planId), ...more })
const seen = (planId: string) =>
  started(entry(planId), {
    id: 's1',
    startedAt: '2026-11-02T15:00:00.000Z',
    counselor: '',
    founder: 'Ruth',
    group: 'Evening Tide',
    present: '',
  })
const over = (at: DeskEntry) =>
  ended(at, 's1', {
    endedAt: '2026-11-02T16:00:00.000Z',
    summary: { decided: [], added: [], open: [], suggested: [], tasks: [] },
  })
const show = (plans: readonly ListedPlan[], entries: readonly DeskEntry[] = []) =>
  renderAtDesk(<Desk />, { entries, ports: { plans: { plans: async () => plans } } })
const names = (label = 'Plans you help with') =>
  within(screen.getByRole('list', { name: label }))
    .getAllByRole('heading', { level: 2 })
    .map((each) => each.textContent?.trim())

test('a row says what was asked for first, where the plan stands, when you meet, and what waits for whom', async () => {
  const caught = inSession(seen('a'), 's1', (session) => captured(session, { id: 'c', words: 'Tom', at: '' }))
  await show(
    [plan('a', 'Evening Tide', { founder: 'Ruth', suggestions: 2, forCounselor: 1, helper: { after: 6 } })],
    [{ ...over(caught), asked: 'A quiet room', next: { on: '2026-11-30', time: '15:00', about: 'the room' } }],
  )
  const row = within(screen.getByRole('list', { name: 'Plans you help with' }))
  expect(row.getByText('A quiet room')).toBeInTheDocument()
  expect(row.getByText('Ruth · Stroke')).toBeInTheDocument()
  expect(row.getByText('1 of 6 done · 1 was done before · last session November 2, 2026')).toBeInTheDocument()
  expect(row.getByText('Next appointment: Monday, November 30, 3 p.m., about the room')).toBeInTheDocument()
  const waiting = row.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(waiting).toContain('Waiting for Ruth: 2 suggestions')
  expect(waiting).toContain('Waiting for you: 1 line to sort, 1 task')
  expect(row.getByText('1 of 6 agreed sessions held · You come often.')).toBeInTheDocument()
})

test('links lead to the session, also to one that is running, and to the record', async () => {
  await show([plan('a', 'Evening Tide'), plan('b', 'Second Cup')], [seen('a')])
  expect(screen.getByRole('link', { name: 'Back to the session Evening Tide' })).toHaveAttribute('href', '/a/session')
  expect(screen.getByRole('link', { name: 'Start the session Second Cup' })).toHaveAttribute('href', '/b/session')
  expect(screen.getByRole('link', { name: 'Private notes Second Cup' })).toHaveAttribute('href', '/desk/b')
})

test('sorts by appointment first, by name when asked; finds by what was asked for', async () => {
  await show(
    [plan('a', 'Aspen'), plan('b', 'Birch')],
    [entry('b', { asked: 'Café contacts', next: { on: '2026-12-01' } })],
  )
  expect(names()).toEqual(['Birch', 'Aspen'])
  await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Name')
  expect(names()).toEqual(['Aspen', 'Birch'])
  await userEvent.type(screen.getByLabelText('Search'), 'cafe')
  expect(names()).toEqual(['Birch'])
  expect(screen.getByText('1 plan')).toBeInTheDocument()
})

test('what is archived is folded away and comes back', async () => {
  const view = await show([plan('a', 'Aspen'), plan('b', 'Birch')])
  await userEvent.click(screen.getByRole('button', { name: 'Archive Aspen' }))
  expect(view.entry('a')?.archived).toBe(true)
  expect(names()).toEqual(['Birch'])
  expect(screen.getByText(/Archived Aspen/)).toBeInTheDocument()
  await userEvent.click(screen.getByText('In the archive: 1'))
  await userEvent.click(screen.getByRole('button', { name: 'Bring back Aspen' }))
  expect(names()).toEqual(['Aspen', 'Birch'])
})

test('notes of a plan that is gone stand apart, and go only after a question', async () => {
  const view = await show([], [over(seen('gone'))])
  expect(screen.getByText('The plan isn’t on this device anymore. Your notes are.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Remove the notes Evening Tide' }))
  expect(screen.getByRole('button', { name: 'Keep notes' })).toHaveFocus()
  expect(view.entry('gone')).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Remove for good' }))
  expect(view.entry('gone')).toBeUndefined()
  expect(screen.queryByText('Notes without a plan')).not.toBeInTheDocument()
})

test('an empty desk says how to begin', async () => {
  await show([])
  expect(screen.getByRole('heading', { name: 'No plans yet' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'New founder' })).toHaveAttribute('href', '/begin')
})
