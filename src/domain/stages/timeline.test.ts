import { expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { assess } from './assess.ts'
import { substance } from './timeline.ts'

const today = '2026-10-05'
const stands = (plan: PlanBuilder, on = today) => assess(plan.build(), on).stages.timeline

test('untouched, under way, ready', () => {
  expect(stands(aPlan(today))).toEqual({
    standing: 'untouched',
    open: ['firstDateSet', 'ownersAndDates', 'ownersAgreed', 'reviewDated'],
  })
  const dated = aPlan(today).said('timeline', 'firstMeeting', '2027-02-08')
  expect(stands(dated)).toEqual({ standing: 'underWay', open: ['ownersAgreed', 'reviewDated'] })
  const agreed = dated.said('timeline', 'ownersAgreed', ['you']).said('timeline', 'reviewOn', '2027-04-05')
  expect(stands(agreed)).toEqual({ standing: 'ready', open: [] })
})

test('a new owner has to agree; one who left, or a task without a date, opens owners and dates', () => {
  const ready = aPlan(today)
    .said('timeline', 'firstMeeting', '2027-02-08')
    .said('timeline', 'ownersAgreed', ['you'])
    .said('timeline', 'reviewOn', '2027-04-05')
    .with('people', { id: 'ines', stance: 'agreed' })
  expect(stands(ready.override('bookPlace', { owner: 'ines' })).open).toEqual(['ownersAgreed'])
  expect(stands(ready.override('bookPlace', { owner: 'nobody' })).open).toEqual(['ownersAndDates', 'ownersAgreed'])
  expect(stands(ready.override('review2', { owner: 'ines' })).open).toEqual([])
  expect(stands(ready.with('tasks', { title: 'One day' })).open).toEqual(['ownersAndDates'])
})

test('a review before the third meeting has no day that could count', () => {
  const ready = aPlan(today).said('timeline', 'firstMeeting', '2027-02-08').said('timeline', 'ownersAgreed', ['you'])
  expect(stands(ready.said('timeline', 'reviewOn', '2027-03-07')).open).toEqual(['reviewDated'])
  expect(stands(ready.said('timeline', 'reviewOn', '2027-03-09')).open).toEqual([])
})

test('time alone opens only what became of the first meeting, and leaves a ready stage ready', () => {
  const plan = aPlan(today)
    .said('timeline', 'firstMeeting', '2027-02-08')
    .said('timeline', 'ownersAgreed', ['you'])
    .said('timeline', 'reviewOn', '2027-04-05')
    .build()
  const once = { ...plan, onceReady: { timeline: today } }
  expect(assess(once, '2027-02-08').stages.timeline).toEqual({ standing: 'ready', open: [] })
  expect(assess(once, '2027-02-09').stages.timeline).toEqual({ standing: 'ready', open: ['firstMeetingTold'] })
  expect(assess(once, '2029-01-01').stages.timeline).toEqual({ standing: 'ready', open: ['firstMeetingTold'] })
})

test('substance counts what is still to be done and what is late', () => {
  const drafted = substance(aPlan(today).now(today))
  expect(drafted).toMatchObject({ dated: false, held: false, late: 0 })
  const dated = aPlan(today)
    .said('timeline', 'firstMeeting', '2027-02-08')
    .override('thanks', { state: 'dropped' })
    .with('tasks', { title: 'One day' })
  // One task fewer, one more without a date, and with a day the load to look at four weeks after it.
  expect(substance(dated.now(today))).toEqual({ dated: true, held: false, open: drafted.open + 1, late: 0 })
  // A week late: the look for groups, due on October 12.
  expect(substance(dated.now('2026-10-15'))).toMatchObject({ late: 1 })
  expect(
    substance(dated.said('timeline', 'held', 'yes').said('timeline', 'outcome', 'pause').now(today)),
  ).toMatchObject({ held: true, outcome: 'pause' })
})
