import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { enquirySum } from './enquiries.ts'

const today = '2027-06-01'

test('people are added up by the way they heard, most first, in percent of those of whom it is known', () => {
  const plan = aPlan()
    .with('enquiries', { count: 2, heard: 'search', came: 1 })
    .with('enquiries', { count: 4, heard: 'wordOfMouth', came: 2 })
    .with('enquiries', { count: 2, heard: 'search' })
    .with('enquiries', { count: 3 })
    .with('enquiries', { count: 2, heard: 'wordOfMouth' })
  expect(enquirySum(plan.now(today))).toEqual({
    asked: 13,
    came: 3,
    askedWhereKnown: 6,
    ways: [
      { way: 'wordOfMouth', asked: 6, percent: 60 },
      { way: 'search', asked: 4, percent: 40 },
    ],
    unknown: 3,
  })
})

test('a line without a number is one person, and who came has asked', () => {
  expect(enquirySum(aPlan().with('enquiries', { heard: 'flyers' }).now(today)).asked).toBe(1)
  expect(enquirySum(aPlan().with('enquiries', { count: 1, came: 3 }).now(today)).asked).toBe(3)
})

test('nothing noted is no share of anything', () => {
  expect(enquirySum(aPlan().now(today))).toEqual({ asked: 0, came: 0, askedWhereKnown: 0, ways: [], unknown: 0 })
})
