import { expect, test } from 'vitest'
import { headOf, knowHead } from './head.ts'

const text = (revision: number, more = '') => JSON.stringify({ version: 3, revision, writer: 'tab', plan: { more } })

test('a head is read from each text anew, and from one that was just made without reading', () => {
  expect(headOf(text(4))).toEqual({ version: 3, revision: 4, writer: 'tab' })
  expect(headOf(text(5))).toEqual({ version: 3, revision: 5, writer: 'tab' })
  knowHead(text(6), { version: 3, revision: 6, writer: 'tab' })
  expect(headOf(text(6))).toEqual({ version: 3, revision: 6, writer: 'tab' })
  expect(headOf(text(6, 'written by another tab'))).toEqual({ version: 3, revision: 6, writer: 'tab' })
  expect(headOf(text(4))).toEqual({ version: 3, revision: 4, writer: 'tab' })
})

test('a text that is damaged has none, also where the one before it had one', () => {
  expect(headOf(text(4))).toBeDefined()
  expect(headOf(text(4).slice(0, -1))).toBeUndefined()
  expect(headOf('')).toBeUndefined()
})
