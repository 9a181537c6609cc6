import { expect, test } from 'vitest'
import { isSameErrand, leaving, wayBackIn } from './wayBack.ts'

test('the way back is read from the state of an address, and nothing else that may be there', () => {
  expect(wayBackIn(leaving({ to: '/plan1/documents/flyer', marks: [1, 2] }))).toEqual({
    to: '/plan1/documents/flyer',
    marks: [1, 2],
  })
  for (const state of [
    null,
    undefined,
    'first',
    {},
    { wayBack: 'x' },
    leaving({ to: 'https://else.where' }),
    leaving({ to: '//else' }),
  ])
    expect(wayBackIn(state)).toBeUndefined()
})

test('it goes along to an item of the page and back from it, and to no other page', () => {
  expect(isSameErrand('/plan1/purpose/talks', '/plan1/purpose/talks/t1')).toBe(true)
  expect(isSameErrand('/plan1/purpose/talks/t1', '/plan1/purpose/talks')).toBe(true)
  expect(isSameErrand('/plan1/purpose/talks', '/plan1/purpose/rules')).toBe(false)
  expect(isSameErrand('/plan1/purpose', '/plan1/purpose')).toBe(false)
})
