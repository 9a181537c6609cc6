import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Route, Routes } from 'react-router'
import { Link } from '#pages/Link.tsx'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { leaving } from '#pages/wayBack.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { renderStep } from '#tests/support/renderStep.tsx'
import Line from './Line.tsx'

const plan = aPlan()
  .said('timeline', 'firstMeeting', '2027-03-04')
  .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  .override('putUpFlyers', { owner: 'ines' })

const drawing = () => screen.getByRole('list', { name: 'Tasks and dates by month' })
const titles = () =>
  within(drawing())
    .getAllByRole('link')
    .map((link) => link.textContent)

test('one list in order of date, with today in it and late said in words', async () => {
  await renderStep(<Line />, { plan: plan.build() })
  expect(titles().indexOf('Choose and book a place')).toBeLessThan(titles().indexOf('Put up flyers'))
  expect(within(drawing()).getByText('Today, Nov 23')).toBeInTheDocument()
  expect(within(drawing()).getAllByText('Past due').length).toBeGreaterThan(0)
  expect(within(drawing()).getByRole('heading', { name: /January/ })).toBeInTheDocument()
})

test('what the look of a task says, its link says in words: when and whose it is', async () => {
  await renderStep(<Line />, { plan: plan.build() })
  const described = (name: string) => within(drawing()).getByRole('link', { name })
  expect(described('Put up flyers')).toHaveAccessibleDescription(/^Thu, Jan 28 Ines/)
  expect(described('Choose and book a place')).toHaveAccessibleDescription(/^Thu, Jan 7 /)
})

test('what is done is a count, with its tasks behind it', async () => {
  await renderStep(<Line />, {
    plan: plan.override('putUpFlyers', { state: 'done', on: '2026-11-20', owner: 'ines' }).build(),
  })
  expect(within(drawing()).queryByRole('link', { name: 'Put up flyers' })).toBeNull()
  await userEvent.click(screen.getByText(/^1 of \d+ tasks done$/))
  expect(await screen.findByRole('link', { name: 'Put up flyers' })).toBeVisible()
})

test('whoever came to a task from a document finds the way back, on the page where it is done too', async () => {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  const { address } = await renderStep(
    <Routes>
      <Route
        path="/plan1/documents/flyer"
        element={
          <Link to="/plan1/timeline/line/putUpFlyers" state={leaving({ to: '/plan1/documents/flyer' })}>
            A task
          </Link>
        }
      />
      <Route path="*" element={<Line item="putUpFlyers" />} />
    </Routes>,
    { plan: plan.build(), at: '/plan1/documents/flyer' },
  )
  await act(async () => userEvent.click(screen.getByRole('link', { name: 'A task' })))
  expect(await screen.findByRole('link', { name: 'Back to the flyer' })).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the flyer' }))
  expect(address()).toBe('/plan1/documents/flyer')
})

test('the heading says how long it is until people first meet', async () => {
  await renderStep(<Line />, { plan: plan.build() })
  expect(screen.getByRole('heading', { level: 1, name: '14 weeks to your first meeting' })).toBeVisible()
})

describe('where there is room', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: () => {}, removeEventListener: () => {} }))
  })
  afterEach(() => vi.unstubAllGlobals())

  test('each person has a lane, and all three views hold the same tasks', async () => {
    await renderStep(<Line />, { plan: plan.build() })
    const ines = within(screen.getByRole('region', { name: 'Ines' }))
    expect(ines.getByRole('link', { name: /^Jan 28 Put up flyers/ })).toBeInTheDocument()
    const addresses = () =>
      [
        ...new Set(
          screen
            .getAllByRole('link')
            .map((link) => link.getAttribute('href')?.split('?')[0] ?? '')
            .filter((href) => href.startsWith('/plan1/timeline/line/')),
        ),
      ].toSorted()
    const byPerson = addresses()
    expect(byPerson.length).toBeGreaterThan(10)
    await userEvent.click(screen.getByRole('radio', { name: 'By stage' }))
    expect(screen.getByRole('region', { name: 'Meeting place' })).toBeInTheDocument()
    expect(addresses()).toEqual(byPerson)
    await userEvent.click(screen.getByRole('radio', { name: 'As a list' }))
    expect(addresses()).toEqual(byPerson)
  })

  test('what should have been done stands in its lane, with its day', async () => {
    await renderStep(<Line />, { plan: plan.build(), today: '2026-12-31' })
    expect(screen.getAllByRole('link', { name: /was due / }).length).toBeGreaterThan(0)
  })
})

test('months go by their names: a start on the last day of one makes it no first month of a count', async () => {
  await renderStep(<Line />, {
    plan: aPlan('2026-10-31').build(),
    today: '2026-10-31',
  })
  const months = within(drawing()).getAllByRole('heading', { level: 2 })
  expect(months.map((month) => month.textContent.trim()).slice(0, 4)).toEqual([
    'October 2026',
    'November',
    'December',
    'January 2027',
  ])
})

test('only one person’s tasks, and the plan stays as it is', async () => {
  const { plan: now } = await renderStep(<Line />, { plan: plan.build() })
  await userEvent.selectOptions(screen.getByLabelText('Whose tasks?'), 'Only Ines')
  expect(titles()).toEqual(['Put up flyers'])
  expect(now().overrides).toEqual(plan.build().overrides)
})

test('changes that have lost their task are shown, and let go only by choice', async () => {
  const { plan: now } = await renderStep(<Line />, {
    plan: plan.said('about', 'hidden', 'yes').override('pressNotice', { hours: 5 }).build(),
  })
  expect(screen.getByText('(5 hours)')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /^Delete this change.*Send a notice/ }))
  expect(now().overrides).toEqual({ putUpFlyers: { owner: 'ines' } })
})

test('a date set by hand is kept, and can go back to the plan’s own', async () => {
  const { plan: now } = await renderStep(<Line item="bookPlace" />, { plan: plan.build() })
  const date = () => screen.getByRole('textbox', { name: 'When is it due?' })
  expect(date()).toHaveValue('January 7, 2027')
  await userEvent.clear(date())
  await userEvent.type(date(), 'December 10, 2026')
  expect(now().overrides['bookPlace']).toEqual({ date: '2026-12-10' })
  await userEvent.click(screen.getByRole('button', { name: 'Use the plan’s date' }))
  expect(now().overrides['bookPlace']).toBeUndefined()
  expect(date()).toHaveValue('January 7, 2027')
})

test('done keeps the day; not needed leaves the timeline', async () => {
  const { plan: now } = await renderStep(<Line item="thanks" />, { plan: plan.build() })
  await userEvent.click(screen.getByRole('radio', { name: 'Done' }))
  expect(now().overrides['thanks']).toEqual({ state: 'done', on: '2026-11-23' })
  await userEvent.click(screen.getByRole('radio', { name: 'Not needed' }))
  expect(now().overrides['thanks']).toEqual({ state: 'dropped' })
})

test('a question left open is named by its own words', async () => {
  const open = plan.left('about', 'national', { as: 'askOutside', by: '2026-12-10' })
  await renderStep(<Line />, { plan: open.build() })
  await userEvent.click(screen.getByText('1 small step'))
  expect(await screen.findByRole('link', { name: 'Find out “Is there a national organization?”' })).toBeVisible()
})

test('a decision to look at again is named by its words, and by none where the group must stay hidden', async () => {
  const dated = plan.with('decisions', { words: 'We meet at the mill', reviewOn: '2026-12-10' })
  const { unmount } = await renderStep(<Line />, { plan: dated.build() })
  expect(screen.getAllByRole('link', { name: /Check again, We meet at the mill/ }).length).toBeGreaterThan(0)
  unmount()
  await renderStep(<Line />, { plan: dated.said('about', 'hidden', 'yes').build() })
  expect(screen.getAllByRole('link', { name: /Check a decision again/ }).length).toBeGreaterThan(0)
  expect(screen.queryByText(/at the mill/)).not.toBeInTheDocument()
})

test('an address of a task that is gone leads back', async () => {
  await renderStep(<Line item="open:about.name" />, { plan: plan.build() })
  expect(screen.getByRole('heading', { name: 'This task isn’t in the plan' })).toBeInTheDocument()
})

test('a month with more tasks than anybody reads shows forty, and offers all of them', async () => {
  let crowded = plan
  for (let n = 0; n < 60; n += 1) crowded = crowded.with('tasks', { title: `Errand ${n}`, date: '2026-12-15' })
  await renderStep(<Line />, { plan: crowded.build() })
  // Counted by their words: to find sixty links by role takes seconds.
  const errands = () => drawing().textContent?.match(/Errand \d+/g)?.length ?? 0
  const all = within(drawing()).getByRole('button', { name: /^See all \d+ tasks of December$/ })
  expect(errands()).toBeLessThan(40)
  await userEvent.click(all)
  expect(all).toHaveFocus()
  expect(all).toHaveAttribute('aria-expanded', 'true')
  await userEvent.click(all)
  expect(errands()).toBeLessThan(40)
})
