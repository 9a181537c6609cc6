import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { dayLanes } from './placeDay.ts'

const today = '2026-11-23'
const at = (time: string, day: '4' | '6' = '4') =>
  aPlan().said('purpose', 'weekday', day).said('purpose', 'startTime', time).said('purpose', 'length', 90)

test('the meeting to scale, from six to midnight, above what it is held against', () => {
  const lanes = dayLanes(
    at('18:00').said('place', 'clashes', ['dark', 'lastBus']).said('place', 'lastBusAt', '21:00').now(today),
  )
  expect(lanes.map(({ id }) => id)).toEqual(['meeting', 'dark', 'lastBus'])
  expect(lanes[0]?.spans[0]?.from).toBeCloseTo(66.67, 1)
  expect(lanes[0]?.spans[0]?.wide).toBeCloseTo(8.33, 1)
  expect(lanes[2]?.spans[0]?.from).toBeCloseTo(83.33, 1)
})

test('no school on a Saturday, no bus whose hour is not known, and then nothing to draw', () => {
  expect(dayLanes(at('10:00', '6').said('place', 'clashes', ['schoolRun', 'lastBus']).now(today))).toEqual([])
})

test('nothing for a meeting past midnight, or without hours', () => {
  expect(dayLanes(at('23:30').said('place', 'clashes', ['dark']).now(today))).toEqual([])
  expect(dayLanes(aPlan().said('place', 'clashes', ['dark']).now(today))).toEqual([])
})
