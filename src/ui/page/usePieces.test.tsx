import { act, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { usePieces } from './usePieces.ts'

function List({ rows }: { readonly rows: number }) {
  const there = usePieces(rows)
  return (
    <ul>
      {Array.from({ length: there }, (_, row) => (
        <li key={row}>
          <button type="button">Row {row}</button>
        </li>
      ))}
    </ul>
  )
}
afterEach(() => vi.useRealTimers())
const count = () => screen.getAllByRole('listitem').length

test('a long list begins with what fills a page, stands whole after a while, and never takes focus', () => {
  vi.useFakeTimers()
  render(<List rows={200} />)
  expect(count()).toBe(40)
  screen.getByRole('button', { name: 'Row 7' }).focus()
  const stood = [count()]
  for (let piece = 0; piece < 8; piece += 1) {
    act(() => vi.advanceTimersByTime(100))
    stood.push(count())
  }
  expect(stood).toEqual([40, 60, 80, 100, 120, 140, 160, 180, 200])
  expect(screen.getByRole('button', { name: 'Row 7' })).toHaveFocus()
})

test('a long list prints whole, however soon it is printed, and what is added later is there at once', () => {
  const { rerender } = render(<List rows={200} />)
  expect(count()).toBe(40)
  act(() => void dispatchEvent(new Event('beforeprint')))
  expect(count()).toBe(200)
  rerender(<List rows={230} />)
  expect(count()).toBe(230)
})

test('a list of forty is drawn at once', () => {
  render(<List rows={40} />)
  expect(count()).toBe(40)
})
