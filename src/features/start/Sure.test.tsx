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

async function show(page: ReactElement) {
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {})
  for (const bundle of ['shell', 'asking', 'welcome'] as const) await loadWords(language, bundle)
  await act(async () =>
    render(
      <LanguageContext value={language}>
        <MemoryRouter>
          <Suspense fallback={<p>loading</p>}>{page}</Suspense>
        </MemoryRouter>
      </LanguageContext>,
    ),
  )
}

test('the three questions mark what fits, keep all four ways open, and keep nothing', async () => {
  const stored = vi.spyOn(Storage.prototype, 'setItem')
  const user = userEvent.setup()
  await show(<Sure />)
  expect(screen.queryByText('May fit you')).not.toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'Building one with others' }))
  await user.click(screen.getByRole('radio', { name: 'Not at this time' }))
  expect(screen.getByRole('heading', { name: /Join a group.* May fit you/ })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Start one' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Start a plan for my group' })).toHaveAttribute('href', '/begin')
  expect(stored).not.toHaveBeenCalled()
})

test('without plans the first door starts one', async () => {
  await show(<Welcome plans={[]} />)
  const doors = screen.getAllByRole('link')
  expect(doors[0]).toHaveAccessibleName(/Start a plan for my group/)
  expect(doors.map((door) => door.getAttribute('href'))).toEqual(
    expect.arrayContaining(['/begin', '/desk', '/example', '/open', '/sure']),
  )
  expect(screen.getByRole('list', { name: 'The six stages' })).toBeInTheDocument()
})

test('with plans the first door goes on with the one used last; one without a name has a name', async () => {
  await show(
    <Welcome
      plans={[
        { planId: 'p1', name: ' ' },
        { planId: 'p2', name: 'B' },
      ]}
    />,
  )
  expect(screen.getAllByRole('link')[0]).toHaveAccessibleName(/Go on with my plan/)
  expect(screen.getAllByRole('link')[0]).toHaveAttribute('href', '/p1')
  expect(screen.getByRole('link', { name: 'Your other plan' })).toHaveAttribute('href', '/plans')
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
  expect(renderToString(page)).toContain('Start a plan for my group')
})
