import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { anchors, weeksToFirst, wishOf } from './anchors.ts'

const today = '2026-10-05'

test('a draft: 18 weeks after the plan was begun, three weeks more or less', () => {
  const at = anchors(aPlan(today).now(today))
  expect(at).toEqual({
    start: today,
    first: '2027-02-08',
    isDraft: true,
    held: false,
    range: { from: '2027-01-18', to: '2027-03-01' },
    shortNotice: false,
  })
  expect(weeksToFirst(at)).toBe(18)
})

test('planning starts when the founder says', () => {
  expect(anchors(aPlan(today).said('about', 'planningStart', '2026-12-28').now(today))).toMatchObject({
    start: '2026-12-28',
    first: '2027-05-03',
  })
})

test('a wish draws the draft to its nearest day', () => {
  const wish = (text: string) => anchors(aPlan(today).said('about', 'wish', text).now(today))
  expect(wish('2027-03-01/2027-05-31')).toMatchObject({
    first: '2027-03-01',
    range: { from: '2027-03-01', to: '2027-05-31' },
    shortNotice: false,
  })
  expect(wish('2027-01-01/2027-01-31')).toMatchObject({ first: '2027-01-31' })
  // 2026-11-30 is eight weeks after the start: the range begins no earlier.
  expect(wish('2026-11-01/2027-01-31')).toMatchObject({
    range: { from: '2026-11-30', to: '2027-01-31' },
    shortNotice: false,
  })
  expect(wish('2026-11-01/2026-11-20')).toMatchObject({
    first: '2026-11-20',
    range: { from: '2026-11-01', to: '2026-11-20' },
    shortNotice: true,
  })
})

test('a wish that is none, or has gone by, is no wish', () => {
  expect(wishOf(aPlan(today).said('about', 'wish', 'about spring').now(today))).toBeUndefined()
  expect(wishOf(aPlan(today).said('about', 'wish', '2027-05-01/2027-03-01').now(today))).toBeUndefined()
  expect(anchors(aPlan(today).said('about', 'wish', '2026-08-01/2026-09-01').now(today)).first).toBe('2027-02-08')
})

test('a draft that has gone by starts again ten weeks from today', () => {
  expect(anchors(aPlan(today).now('2027-06-01')).first).toBe('2027-08-10')
})

test('the date that was set, and the date that was held', () => {
  const set = aPlan(today).said('timeline', 'firstMeeting', '2026-11-29')
  expect(anchors(set.now(today))).toEqual({
    start: today,
    first: '2026-11-29',
    isDraft: false,
    held: false,
    shortNotice: true,
  })
  expect(anchors(set.said('timeline', 'firstMeeting', '2026-11-30').now(today)).shortNotice).toBe(false)
  const held = set.said('timeline', 'held', 'yes').said('timeline', 'heldOn', '2026-12-03')
  expect(anchors(held.now('2026-12-04'))).toEqual({
    start: today,
    first: '2026-12-03',
    isDraft: false,
    held: true,
    shortNotice: false,
  })
})

test('nothing of a draft lies in the past', () => {
  const wished = aPlan(today).said('about', 'wish', '2027-02-01/2027-06-30')
  expect(anchors(wished.now('2027-04-10'))).toMatchObject({
    first: '2027-04-10',
    range: { from: '2027-04-10', to: '2027-06-30' },
  })
  expect(anchors(aPlan(today).now('2027-02-05')).range).toEqual({ from: '2027-02-05', to: '2027-03-01' })
})
