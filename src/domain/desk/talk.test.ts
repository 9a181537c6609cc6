import { expect, test } from 'vitest'
import { entrySchema, newEntry } from './entry.ts'
import { talkBegun, talkClock, talkDropped, talkEnded, talkResumed } from './talk.ts'

const beganAt = '2026-11-24T00:00:00.000Z'
const endedAt = '2026-11-24T01:10:00.000Z'
const running = talkBegun(newEntry('p1'), 't1', beganAt)

test('a talk runs from its beginning; a second press does not set its clock back', () => {
  expect(running.talk).toEqual({ id: 't1', beganAt })
  expect(talkBegun(running, 't1', endedAt)).toBe(running)
  expect(entrySchema.safeParse(running).success).toBe(true)
})

test('another talk takes the place of one that was left running', () => {
  expect(talkBegun(running, 't2', endedAt).talk).toEqual({ id: 't2', beganAt: endedAt })
})

test('it ends once, and goes on from its old beginning where the end was a mistake', () => {
  const over = talkEnded(running, 't1', endedAt)
  expect(over.talk).toEqual({ id: 't1', beganAt, endedAt })
  expect(talkEnded(over, 't1', beganAt)).toBe(over)
  expect(talkResumed(over, 't1').talk).toEqual({ id: 't1', beganAt })
  expect(talkBegun(over, 't1', endedAt).talk).toEqual({ id: 't1', beganAt: endedAt })
})

test('an end or a mistake about another talk changes nothing', () => {
  expect(talkEnded(running, 't2', endedAt)).toBe(running)
  expect(talkResumed(running, 't2')).toBe(running)
  expect(talkEnded(newEntry('p1'), 't1', endedAt)).not.toHaveProperty('talk')
})

test('a clock that is put away leaves nothing behind', () => {
  expect(talkDropped(running)).toEqual(newEntry('p1'))
})

test.each([
  ['00:00', 0, 75, 'first'],
  ['00:37', 37, 38, 'first'],
  ['00:38', 38, 37, 'second'],
  ['01:14', 74, 1, 'second'],
  ['01:15', 75, 0, 'over'],
  ['03:00', 180, 0, 'over'],
])('at %s, %i of 75 minutes are gone and %i left: %s', (time, gone, left, part) => {
  expect(talkClock(beganAt, `2026-11-24T${time}:00.000Z`, 75)).toEqual({ gone, left, part })
})

test('without planned minutes only those gone are told', () => {
  for (const planned of [undefined, 0])
    expect(talkClock(beganAt, '2026-11-24T00:20:00.000Z', planned)).toEqual({
      gone: 20,
      left: undefined,
      part: 'first',
    })
})

test('a clock that was set back, and what is no instant, show nought', () => {
  expect(talkClock(beganAt, '2026-11-23T23:00:00.000Z', 60).gone).toBe(0)
  expect(talkClock('yesterday', beganAt, 60)).toEqual({ gone: 0, left: 60, part: 'first' })
})
