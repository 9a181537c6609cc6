import { expect, test } from 'vitest'
import { promptsNow, steppingBack } from './steppingBack.ts'

const today = '2026-11-23'
const at = (
  held: number,
  helper?: { after?: number; on?: string },
  more: { since?: string; firstMeeting?: string } = {},
) => steppingBack({ helper, held, today, ...more })

test.each([
  [0, 'often'],
  [2, 'often'],
  [3, 'fewer'],
  [4, 'fewer'],
  [5, 'parting'],
  [9, 'parting'],
])('of six meetings, after %i the help is %s', (held, stage) => {
  expect(at(held, { after: 6 })).toEqual({ stage, meetings: { held, of: 6 } })
})

test.each([
  ['2027-05-23', '2026-11-01', 'often', 25],
  ['2026-12-21', '2026-09-01', 'fewer', 4],
  ['2026-12-01', '2026-11-20', 'parting', 1],
  ['2026-11-01', '2026-09-01', 'parting', -4],
])('until %s, helping since %s, the help is %s', (on, since, stage, weeks) => {
  expect(at(1, { on }, { since })).toEqual({ stage, day: { on, weeks } })
})

test('of meetings and a day, whichever comes first decides', () => {
  expect(at(1, { after: 8, on: '2026-11-30' }).stage).toBe('parting')
  expect(at(7, { after: 8, on: '2027-11-30' }).stage).toBe('parting')
})

test('once the group has met, the help grows less; on the day itself it has not met yet', () => {
  expect(at(0, { after: 8 }, { firstMeeting: '2026-11-22' }).stage).toBe('fewer')
  expect(at(0, { after: 8 }, { firstMeeting: today }).stage).toBe('often')
})

test('without an agreed end it says how many sessions there were, and ends after ten at the latest', () => {
  expect(at(9)).toEqual({ stage: 'often', unagreed: 9 })
  expect(at(10).stage).toBe('parting')
  expect(at(1, { on: 'in May' }).unagreed).toBe(1)
})

test('prompts grow fewer, and the last session proposes how to part', () => {
  expect(promptsNow({ stage: 'often' })).toEqual({ most: Infinity, proposesParting: false })
  expect(promptsNow({ stage: 'fewer' })).toEqual({ most: 2, proposesParting: false })
  expect(promptsNow({ stage: 'parting' })).toEqual({ most: 1, proposesParting: true })
})
