import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { clashesAsked, clashesNow, slotOf } from './placeClashes.ts'

const today = '2026-11-23'
const all = aPlan().said('place', 'clashes', [
  'shiftWork',
  'schoolRun',
  'lastBus',
  'dark',
  'treatment',
  'worship',
  'otherGroup',
  'carer',
])
const at = (weekday: '4' | '5' | '6', startTime: string, length = 90) =>
  all.said('purpose', 'weekday', weekday).said('purpose', 'startTime', startTime).said('purpose', 'length', length)
const bearingOf = (plan: typeof all, id: string) => clashesNow(plan.now(today)).find((clash) => clash.id === id)

describe('clashes with the slot', () => {
  test('nothing chosen, nothing said', () => expect(clashesNow(aPlan().now(today))).toEqual([]))

  test('without a slot everything must be asked', () => {
    expect(clashesNow(all.now(today)).map(({ bearing }) => bearing)).toEqual(Array(8).fill('ask'))
  })

  test.each([
    ['4', '10:00', 'clear'],
    ['4', '19:00', 'hits'],
    ['4', '15:00', 'hits'],
    ['4', '23:00', 'hits'],
  ] as const)('dark, on day %s at %s: %s', (day, time, bearing) =>
    expect(bearingOf(at(day, time), 'dark')?.bearing).toBe(bearing),
  )

  test.each([
    ['4', '15:00', 'hits'],
    ['4', '12:30', 'clear'],
    ['4', '13:00', 'hits'],
    ['4', '19:00', 'clear'],
    ['6', '15:00', 'clear'],
  ] as const)('the school run, on day %s at %s: %s', (day, time, bearing) =>
    expect(bearingOf(at(day, time), 'schoolRun')?.bearing).toBe(bearing),
  )

  test.each([
    ['20:10', 'hits', -20],
    ['20:40', 'hits', 10],
    ['20:45', 'clear', 15],
    ['00:20', 'clear', 230],
  ] as const)('the last bus at %s after a meeting until 8:30 pm: %s', (last, bearing, minutes) => {
    expect(bearingOf(at('4', '19:00').said('place', 'lastBusAt', last), 'lastBus')).toMatchObject({ bearing, minutes })
  })

  test('worship is asked on any day, and falls together from Friday to Sunday', () => {
    expect(bearingOf(at('4', '19:00'), 'worship')?.bearing).toBe('ask')
    expect(bearingOf(at('5', '19:00'), 'worship')?.bearing).toBe('hits')
  })

  test('what falls together comes first, what does not touch it last', () => {
    const order = clashesNow(at('5', '19:00').said('place', 'lastBusAt', '22:00').now(today)).map(
      ({ bearing }) => bearing,
    )
    expect(order).toEqual(['hits', 'hits', 'ask', 'ask', 'ask', 'ask', 'clear', 'clear'])
  })

  test('online nobody walks home', () => {
    const online = at('4', '19:00').said('about', 'setting', 'online').now(today)
    expect(clashesAsked(online)).not.toContain('dark')
    expect(clashesNow(online).map(({ id }) => id)).not.toContain('lastBus')
  })
})

test('a time that is none is no slot', () => {
  expect(slotOf(aPlan().said('purpose', 'startTime', '25:99').said('purpose', 'length', 60).now(today))).toEqual({})
})
