import { fireEvent } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchShift } from './watchShift.ts'

const go = vi.fn()
const pressed = vi.fn()
let stop: () => void
beforeEach(() => {
  vi.useFakeTimers()
  vi.clearAllMocks()
  stop = watchShift(go, pressed)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
})

const down = (key = 'Shift', more = {}) => fireEvent.keyDown(document.body, { key, ...more })
const up = (key = 'Shift') => fireEvent.keyUp(document.body, { key })
const press = (times = 1, more = {}) => {
  for (let time = 0; time < times; time += 1) {
    down('Shift', more)
    up()
  }
}

test('three presses go, and each one before is told', () => {
  press(3)
  expect(go).toHaveBeenCalledOnce()
  expect(pressed.mock.calls).toEqual([[1], [2], [0]])
})

test('each press has five seconds, and no more', () => {
  press()
  vi.advanceTimersByTime(4900)
  press()
  vi.advanceTimersByTime(4900)
  press()
  expect(go).toHaveBeenCalledOnce()
  press(2)
  vi.advanceTimersByTime(5000)
  expect(pressed).toHaveBeenLastCalledWith(0)
  press()
  expect(go).toHaveBeenCalledOnce()
})

test.each([
  ['a capital letter', () => (down(), down('A'), up('A'), up())],
  ['Alt and Shift, which changes the keyboard', () => (down('Alt'), down('Shift', { altKey: true }), up())],
  ['Shift and a click', () => (down(), fireEvent.pointerDown(document.body), up())],
  ['Shift that is held', () => (down(), down('Shift', { repeat: true }), up())],
])('%s does not count', (_, does) => {
  for (let time = 0; time < 4; time += 1) does()
  expect(go).not.toHaveBeenCalled()
})

test('another key between them begins anew', () => {
  press(2)
  down('x')
  up('x')
  press(2)
  expect(go).not.toHaveBeenCalled()
  press()
  expect(go).toHaveBeenCalledOnce()
})

test('nobody can keep the keys to themselves', () => {
  const jealous = (event: Event) => event.stopPropagation()
  document.body.addEventListener('keyup', jealous)
  press(3)
  document.body.removeEventListener('keyup', jealous)
  expect(go).toHaveBeenCalledOnce()
})
