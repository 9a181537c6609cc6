import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastRegion } from './ToastRegion.tsx'
import { useToast } from './toast.ts'

const undo = vi.fn<() => void>()

function Remove() {
  const toast = useToast()
  return (
    <button type="button" onClick={() => toast({ message: 'Tom removed.', action: { label: 'Undo', act: undo } })}>
      Remove Tom
    </button>
  )
}

const later = (ms: number) => act(() => vi.advanceTimersByTime(ms))
const toast = () => screen.queryByText('Tom removed.')

beforeEach(() => {
  vi.useFakeTimers()
  undo.mockClear()
  render(
    <ToastRegion dismissLabel="Close">
      <Remove />
    </ToastRegion>,
  )
  screen.getByRole('button', { name: 'Remove Tom' }).focus()
  fireEvent.click(screen.getByRole('button', { name: 'Remove Tom' }))
})
afterEach(() => vi.useRealTimers())

test('it is announced and stays ten seconds', () => {
  expect(screen.getByRole('status')).toHaveTextContent('Tom removed.')
  later(9_900)
  expect(toast()).toBeInTheDocument()
  later(200)
  expect(toast()).not.toBeInTheDocument()
})

test('it waits while the pointer is on it, then goes on with the time left', () => {
  later(6_000)
  fireEvent.pointerEnter(screen.getByText('Tom removed.'))
  later(60_000)
  expect(toast()).toBeInTheDocument()
  fireEvent.pointerLeave(screen.getByText('Tom removed.'))
  later(3_900)
  expect(toast()).toBeInTheDocument()
  later(200)
  expect(toast()).not.toBeInTheDocument()
})

test('it waits while it has focus', () => {
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  later(60_000)
  expect(toast()).toBeInTheDocument()
  act(() => screen.getByRole('button', { name: 'Remove Tom' }).focus())
  later(10_100)
  expect(toast()).not.toBeInTheDocument()
})

test('undo acts once, closes it and gives focus back', () => {
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(toast()).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Remove Tom' })).toHaveFocus()
})

test('it can be sent away', () => {
  fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(toast()).not.toBeInTheDocument()
  expect(undo).not.toHaveBeenCalled()
})
