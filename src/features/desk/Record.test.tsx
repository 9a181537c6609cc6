import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { newEntry, type DeskEntry } from '#domain/desk/entry.ts'
import { captured, ended, inSession, sorted, started } from '#domain/desk/session.ts'
import type { ListedPlan } from '#ports/plans.ts'
import { renderAtDesk } from '#tests/support/renderAtDesk.tsx'
import Record from './Record.tsx'

const plan: ListedPlan = {
  planId: 'a',
  name: 'Evening Tide',
  founder: 'Ruth',
  problem: 'Stroke',
  begun: '2026-10-05',
  revision: 3,
  savedAt: '',
  marks: [],
  helper: { after: 1 },
}
const begun = started(
  { ...newEntry('a'), notes: 'plan secret' },
  {
    id: 's1',
    startedAt: '2026-11-02T15:00:00.000Z',
    counselor: 'Dana',
    founder: 'Ruth',
    group: 'Evening Tide',
    present: 'Tom',
  },
)
const talked = inSession(begun, 's1', (session) => ({
  ...sorted(captured(session, { id: 'c', words: 'Ask the library', at: '' }), 'c', 'task'),
  topic: 'A room',
  notes: 'session secret',
}))
const entry: DeskEntry = ended(talked, 's1', {
  endedAt: '2026-11-02T15:50:00.000Z',
  summary: {
    decided: ['We meet on Thursdays.'],
    added: [],
    open: [],
    suggested: [{ words: 'The library', state: 'declined' }],
    tasks: [{ words: 'Call', who: 'Ruth', until: '2026-12-01' }],
  },
})
const show = (entries: readonly DeskEntry[] = [entry], plans: readonly ListedPlan[] = [plan]) =>
  renderAtDesk(<Record planId="a" />, { entries, ports: { plans: { plans: async () => plans } } })

test('private notes are not on the page until they are asked for', async () => {
  const view = await show()
  expect(document.body.textContent).not.toMatch(/secret/)
  expect(screen.queryByDisplayValue(/secret/)).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Show my private notes' }))
  await userEvent.type(screen.getByLabelText('Private notes on the whole plan'), ', tired')
  expect(view.entry('a')?.notes).toBe('plan secret, tired')
  await userEvent.click(screen.getByRole('button', { name: 'Cover my notes' }))
  expect(screen.queryByDisplayValue(/secret/)).not.toBeInTheDocument()
})

test('a session is told whole: when, who, what about, what was caught, what was taken along', async () => {
  await show()
  const session = within(screen.getByRole('article', { name: 'Session of November 2, 2026' }))
  expect(session.getByText(/50 minutes/)).toBeInTheDocument()
  for (const text of [
    'Ruth, Dana, Tom',
    'A room',
    'Ask the library',
    '(task)',
    'We meet on Thursdays.',
    'The library (declined)',
    'Call · Ruth · by December 1, 2026',
  ])
    expect(session.getByText(text)).toBeInTheDocument()
  expect(screen.getByText('1 of 1 agreed sessions held')).toBeInTheDocument()
  expect(screen.getByText(/say goodbye/)).toBeInTheDocument()
})

test('the appointment is kept as it is typed, and read as a day where it is one', async () => {
  const view = await show()
  await userEvent.type(screen.getByLabelText('Date'), 'in spring')
  await userEvent.tab()
  expect(view.entry('a')?.next).toEqual({ typed: 'in spring' })
  await userEvent.clear(screen.getByLabelText('Date'))
  expect(view.entry('a')).not.toHaveProperty('next')
  await userEvent.type(screen.getByLabelText('Date'), '12/14')
  await userEvent.tab()
  expect(view.entry('a')?.next).toEqual({ on: '2026-12-14' })
  expect(screen.getByLabelText('Date')).toHaveValue('December 14, 2026')
})

test('the paper has everything, private notes too', async () => {
  await show()
  await userEvent.click(screen.getByRole('button', { name: 'Print my notes' }))
  for (const text of ['plan secret', 'session secret', 'We meet on Thursdays.'])
    expect(screen.getByText(text)).toBeInTheDocument()
  // It is printed and no more: no file of it lies around in the downloads.
  expect(screen.getByRole('button', { name: 'Print' })).toBeVisible()
  for (const name of [/Word/, /text/]) expect(screen.queryByRole('button', { name })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Back to your notes' }))
  expect(document.body.textContent).not.toMatch(/secret/)
})

test('where the plan is gone the notes are there; where there is neither, it says so', async () => {
  const view = await show([entry], [])
  expect(screen.getByRole('heading', { name: 'Private notes: Evening Tide' })).toBeInTheDocument()
  expect(screen.getByText('The plan isn’t on this device anymore. Your notes are.')).toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Start the session' })).not.toBeInTheDocument()
  view.unmount()
  await show([], [])
  expect(screen.getByRole('heading', { name: 'There are no notes here' })).toBeInTheDocument()
})

test('says how far the plan is and what waits for whom, and puts it into the archive and back', async () => {
  const unsorted = inSession(entry, 's1', (session) => captured(session, { id: 'c2', words: 'Tom', at: '' }))
  const view = await show(
    [unsorted],
    [{ ...plan, marks: ['ready', 'needsAnotherLook'], suggestions: 2, forCounselor: 1, firstMeeting: '2027-03-04' }],
  )
  expect(screen.getByText(/^1 of 6 done · 1 was done before · first meeting/)).toBeInTheDocument()
  const waiting = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(waiting).toContain('Waiting for Ruth: 2 suggestions')
  expect(waiting).toContain('Waiting for you: 1 line to sort, 1 task')
  expect(screen.getByRole('link', { name: 'Open the plan' })).toHaveAttribute('href', '/a')
  await userEvent.click(screen.getByRole('button', { name: 'Archive' }))
  expect(view.entry('a')?.archived).toBe(true)
  expect(screen.getByText(/Archived Evening Tide/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Bring back' }))
  expect(view.entry('a')?.archived).toBe(false)
})
