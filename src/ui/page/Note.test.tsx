import { render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Note } from './Note.tsx'

const wide = (matches: boolean) =>
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: () => {}, removeEventListener: () => {} }))

afterEach(() => vi.unstubAllGlobals())

test('in a wide window the note is simply there', () => {
  wide(true)
  render(<Note title="Why this matters">Shared work lasts.</Note>)
  expect(screen.getByRole('complementary', { name: 'Why this matters' })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Why this matters' })).toBeVisible()
  expect(screen.getByText('Shared work lasts.')).toBeVisible()
})

test.each([
  ['in a narrow window', false, false],
  ['on a tool page', true, true],
])('%s it is a closed fold', (_where, matches, tool) => {
  wide(matches)
  render(
    <Note title="Why this matters" tool={tool}>
      Shared work lasts.
    </Note>,
  )
  expect(screen.getByText('Shared work lasts.')).not.toBeVisible()
})
