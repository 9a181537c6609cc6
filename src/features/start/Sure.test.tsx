import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { LanguageContext, loadWords } from '#lazy/language.ts'
import Sure from './Sure.tsx'
import Welcome from './Welcome.tsx'
import { language } from '#tests/support/language.ts'

async function show(shown: ReactElement) {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  for (const bundle of ['shell', 'asking', 'welcome'] as const) await loadWords(language, bundle)
  const within = (page: ReactElement) => (
    <LanguageContext value={language}>
      <MemoryRouter>
        <Suspense fallback={<p>loading</p>}>{page}</Suspense>
      </MemoryRouter>
    </LanguageContext>
  )
  const { rerender } = await act(async () => render(within(shown)))
  return { rerender: (page: ReactElement) => rerender(within(page)) }
}

test('the three questions mark what fits, keep all four ways open, and keep nothing', async () => {
  const stored = vi.spyOn(Storage.prototype, 'setItem')
  const user = userEvent.setup()
  await show(<Sure />)
  expect(screen.queryByText('May fit you')).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Building one with others' }))
  await user.click(screen.getByRole('radio', { name: 'Not right now' }))
  expect(screen.getByRole('heading', { name: /Join a group.* May fit you/ })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Start a group' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Start a plan' })).toHaveAttribute('href', '/begin')
  expect(stored).not.toHaveBeenCalled()
})

test('without plans the first door starts one', async () => {
  await show(<Welcome plans={[]} />)
  const doors = screen.getAllByRole('link')
  expect(doors[0]).toHaveAccessibleName('Start a plan')
  expect(doors.map((door) => door.getAttribute('href'))).toEqual(
    expect.arrayContaining(['/begin', '/desk', '/example', '/open', '/sure', '/safety', '/help']),
  )
})

test('a plan brings its own circle and button; one without a name has a name', async () => {
  const { rerender } = await show(
    <Welcome plans={[{ planId: 'p1', name: 'Evening Tide', looks: ['done', 'part'], savedOn: '2026-11-29' }]} />,
  )
  expect(screen.getByRole('heading', { level: 1, name: 'Evening Tide' })).toBeVisible()
  expect(screen.getByText('1 of 6 stages done.')).toBeVisible()
  expect(screen.getByText(/saved it on this device on Sunday, November 29, 2026/)).toBeVisible()
  expect(screen.getAllByRole('link')[0]).toHaveAccessibleName('Open Evening Tide')
  rerender(<Welcome plans={[{ planId: 'p1', name: ' ' }]} />)
  expect(screen.getAllByRole('link')[0]).toHaveAccessibleName('Open my plan')
  expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/p1')
})

test.each([
  [{ what: 'leg', id: 'check' }, 'Next: Look for groups like yours'],
  [{ what: 'task', id: 'putUpFlyers' }, 'Next: Put up flyers'],
  [{ what: 'stage', id: 'place' }, 'Next: Look at Meeting place again'],
  [{ what: 'newDate' }, 'Next: Find a new date for the first meeting'],
  [{ what: 'task', id: 'ofAnotherVersion' }, 'No stage done yet.'],
] as const)('a plan says what comes next by its name: %o', async (next, said) => {
  await show(<Welcome plans={[{ planId: 'p1', name: 'Evening Tide', looks: ['empty'], next }]} />)
  expect(await screen.findByText(said)).toBeVisible()
})

test('several plans are rows, and the rest are one press away', async () => {
  await show(<Welcome plans={['a', 'b', 'c', 'd', 'e'].map((id) => ({ planId: id, name: id }))} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Your plans' })).toBeVisible()
  expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/a')
  expect(screen.getByRole('link', { name: 'See all 5 plans' })).toHaveAttribute('href', '/plans')
})

test('it can be drawn where there is no browser', async () => {
  for (const bundle of ['shell', 'welcome', 'asking'] as const) await loadWords(language, bundle)
  // Two passes: the first one only waits for the words.
  const page = (
    <LanguageContext value={language}>
      <MemoryRouter>
        <Suspense>
          <Welcome plans={[]} />
        </Suspense>
      </MemoryRouter>
    </LanguageContext>
  )
  renderToString(page)
  await Promise.resolve()
  expect(renderToString(page)).toContain('Start a plan')
})
