import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, test } from 'vitest'
import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { ended, started } from '#domain/desk/session.ts'
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
const names = (label = 'Founders you help') =>
  within(screen.getByRole('list', { name: label }))
    .getAllByRole('link')
    .map((each) => each.textContent?.trim())

test('a row is one link: when you meet, who, what was asked first, and how far the plan is', async () => {
  await show(
    [plan('a', 'Evening Tide', { founder: 'Ruth' })],
    [{ ...over(seen('a')), asked: 'A quiet room', next: { on: '2026-11-30', time: '15:00' } }],
  )
  const row = within(screen.getByRole('list', { name: 'Founders you help' }))
  expect(row.getAllByRole('link').map((each) => [each.textContent, each.getAttribute('href')])).toEqual([
    ['Ruth', '/desk/a'],
  ])
  expect(row.getByText('Evening Tide · Stroke')).toBeInTheDocument()
  expect(row.getByText('A quiet room')).toBeInTheDocument()
  expect(row.getByText(/^Mon, Nov 30, 3/)).toBeInTheDocument()
  expect(row.getByText('1 of 6 done')).toBeInTheDocument()
})

test('the next appointment leads with its session; without one, a new founder does', async () => {
  const view = await show(
    [plan('a', 'Evening Tide', { founder: 'Ruth' }), plan('b', 'Second Cup')],
    [{ ...over(seen('a')), next: { on: '2026-11-23', time: '15:00' } }],
  )
  expect(screen.getByRole('heading', { level: 1, name: /^Ruth comes at 3/ })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Start the session' })).toHaveAttribute('href', '/a/session')
  expect(screen.getByRole('button', { name: 'New founder' })).not.toHaveClass('primary')
  view.unmount()
  await show([plan('b', 'Second Cup')])
  expect(screen.getByRole('heading', { level: 1, name: 'Your desk' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'New founder' })).toHaveClass('primary')
})

test('sorts by appointment first, by name when asked; finds by what was asked for', async () => {
  await show(
    [plan('a', 'Aspen'), plan('b', 'Birch')],
    [entry('b', { asked: 'Café contacts', next: { on: '2026-12-01' } })],
  )
  expect(names()).toEqual(['Birch', 'Aspen'])
  await userEvent.click(screen.getByText('Search or sort'))
  await userEvent.selectOptions(screen.getByLabelText('Sort by'), 'Name')
  expect(names()).toEqual(['Aspen', 'Birch'])
  await userEvent.type(screen.getByLabelText('Search'), 'cafe')
  expect(names()).toEqual(['Birch'])
  expect(screen.getByText('1 founder')).toBeInTheDocument()
})

test('what is archived is folded away', async () => {
  await show([plan('a', 'Aspen'), plan('b', 'Birch')], [entry('a', { archived: true })])
  expect(names()).toEqual(['Birch'])
  await userEvent.click(screen.getByText('In the archive: 1'))
  expect(names('In the archive: 1')).toEqual(['Aspen'])
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
  expect(screen.getByText(/No plans yet/)).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'New founder' })).toHaveClass('primary')
})
