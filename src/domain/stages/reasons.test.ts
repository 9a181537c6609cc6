import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { partsThatServe, reasons, withoutPlace } from './reasons.ts'

const today = '2026-11-23'

test('a reason has a place once somebody has said where', () => {
  expect(withoutPlace(aPlan().now(today))).toEqual(reasons.map((reason) => reason.id))
  const now = aPlan().said('purpose', 'modelsAt', 'In the round').said('purpose', 'helperAt', 'Tea').now(today)
  expect(withoutPlace(now)).toEqual(['instantIdentity', 'empowerment', 'mutualSelfDisclosure', 'sharedUnderstanding'])
})

test('a question left open is no place', () => {
  expect(withoutPlace(aPlan().left('purpose', 'modelsAt', { as: 'askGroup' }).now(today))).toContain('socialRoleModels')
})

test('parts that serve something, in the order of the meeting', () => {
  const now = aPlan()
    .with('parts', { id: 'a', serves: ['learning', 'helping'] })
    .with('parts', { id: 'b' })
    .with('parts', { id: 'c', serves: ['helping'] })
    .now(today)
  expect(partsThatServe(now, 'helping')).toEqual(['a', 'c'])
  expect(partsThatServe(now, 'coping')).toEqual([])
})
