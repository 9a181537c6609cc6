import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { meetingPicture } from './meetingPicture.ts'
import { shareRows } from './shareRows.ts'

const plan = aPlan()
  .said('purpose', 'sizeFew', 6)
  .said('purpose', 'sizeMany', 12)
  .with('parts', { std: 'sharing', minutes: 60, shared: 'yes' })

test('few, between and many, with those expected first among them', () => {
  const now = plan.said('expectations', 'firstTurnout', 10).now('2026-11-20')
  expect(shareRows(now, meetingPicture(now)).map(({ people, isMain }) => [people, isMain])).toEqual([
    [6, false],
    [9, false],
    [10, true],
    [12, false],
  ])
})

test('with nobody expected yet the largest size counts', () => {
  const now = plan.now('2026-11-20')
  expect(shareRows(now, meetingPicture(now)).at(-1)).toEqual({ people: 12, minutes: 5, isMain: true })
})
