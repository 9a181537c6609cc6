import { expect, test } from 'vitest'
import { stripsFor } from './strips.ts'

const when = 'Third Thursday of the month, 7 p.m.'
/** Whether so many lines, each as long as a strip, have room beside each other. */
const room = ({ count, points }: ReturnType<typeof stripsFor>, lines: number) =>
  lines * points * 1.2 <= 540 / count - 15.8

test('with a usual contact there are eight strips, their type as large as the room allows', () => {
  expect(stripsFor(['The group', when, 'open-chair@example.org'])).toEqual({ count: 8, points: 10 })
  expect(stripsFor(['The group', null])).toEqual({ count: 8, points: 13 })
})

test('a long address makes them fewer and their type smaller, and its lines have room', () => {
  const address = 'parents-who-go-on-riverside.millbrook@selfhelp-groups-of-the-county.example.org'
  const strips = stripsFor(['Open Chair', when, address])
  expect(strips.count).toBeLessThan(8)
  expect(room(strips, 5)).toBe(true)
  expect(room(stripsFor(['The group', when, `${'a'.repeat(120)}@example.org`]), 6)).toBe(true)
})
