import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { clockAt } from '../clock.ts'
import { isShort, meetingPicture, orderFits } from './meetingPicture.ts'

const today = '2026-11-23'
const order = aPlan()
  .said('purpose', 'length', 60)
  .with('parts', { id: 'a', minutes: 10 })
  .with('parts', { id: 'b', minutes: 30, shared: 'yes', serves: ['coping'] })
  .with('parts', { id: 'c', minutes: 15, shared: 'yes' })

test('parts follow one another to the minute, and shared time is split among few and many', () => {
  const picture = meetingPicture(order.said('purpose', 'sizeFew', 6).said('purpose', 'sizeMany', 9).now(today))
  expect(picture.blocks.map(({ id, from, minutes }) => [id, from, minutes])).toEqual([
    ['a', 0, 10],
    ['b', 10, 30],
    ['c', 40, 15],
  ])
  expect(picture).toMatchObject({ length: 60, used: 55, over: 0, left: 5, unknown: 0, shared: 45, sizeIsUsual: false })
  expect(picture.turns).toEqual([
    { people: 6, minutes: 7.5 },
    { people: 9, minutes: 5 },
  ])
})

test('where more are expected at the first meeting than the group is meant for, their time is known too, and may be short', () => {
  const small = order.said('purpose', 'sizeFew', 6).said('purpose', 'sizeMany', 9)
  const picture = meetingPicture(small.said('expectations', 'firstTurnout', 20).now(today))
  expect(picture.atFirst).toEqual({ people: 20, minutes: 2.25 })
  expect(isShort(picture)).toBe(true)
  expect(meetingPicture(small.said('expectations', 'firstTurnout', 9).now(today)).atFirst).toBeUndefined()
})

test('while nobody has said how many come, 8 to 12 stand in', () => {
  expect(meetingPicture(order.now(today))).toMatchObject({ sizeIsUsual: true, turns: [{ people: 8 }, { people: 12 }] })
})

test('a size the wrong way round is a range all the same, one number alone is one turn, none is no division by zero', () => {
  const size = (few: number, many: number) =>
    meetingPicture(order.said('purpose', 'sizeFew', few).said('purpose', 'sizeMany', many).now(today)).turns.map(
      (turn) => turn.people,
    )
  expect(size(12, 6)).toEqual([6, 12])
  expect(size(8, 8)).toEqual([8])
  expect(size(0, 5)).toEqual([5])
})

test('what lies after the end is known part by part', () => {
  const picture = meetingPicture(
    order.with('parts', { id: 'd', minutes: 10 }).with('parts', { id: 'e', minutes: 4 }).now(today),
  )
  expect(picture.over).toBe(9)
  expect(picture.blocks.map((block) => block.over)).toEqual([0, 0, 0, 5, 4])
})

test('under three minutes a person is short; three are not', () => {
  const turns = (people: number) => isShort(meetingPicture(order.said('purpose', 'sizeMany', people).now(today)))
  expect(turns(15)).toBe(false)
  expect(turns(16)).toBe(true)
  expect(isShort(meetingPicture(aPlan().with('parts', { minutes: 20 }).now(today)))).toBe(false)
})

test.each([
  ['as it is', order, true],
  ['exactly full', order.with('parts', { minutes: 5 }), true],
  ['a minute too long', order.with('parts', { minutes: 6 }), false],
  ['with a part that has no minutes', order.with('parts', {}), false],
  ['without parts', aPlan().said('purpose', 'length', 60), false],
  ['without a length', aPlan().with('parts', { minutes: 5 }), false],
  ['two hours long', order.said('purpose', 'length', 120), true],
  ['longer than two hours', order.said('purpose', 'length', 121), false],
])('the order fits: %s', (_, plan, fits) => {
  expect(orderFits(plan.now(today))).toBe(fits)
})

test('the clock goes on past the hour and past midnight', () => {
  expect(clockAt('19:00', 90)).toBe('20:30')
  expect(clockAt('23:30', 45)).toBe('00:15')
})
