import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { documentIds } from './documents.ts'
import { documentGroups, documentsForNow } from './forNow.ts'

test('each document is in one fold', () => {
  expect(Object.values(documentGroups).flat().toSorted()).toEqual([...documentIds].toSorted())
})

test('at most three lead: what comes next by date is done with them', () => {
  const plan = aPlan('2026-10-05').said('about', 'problem', 'Stroke')
  expect(documentsForNow(plan.now('2026-10-05'))).toEqual(['notice', 'dutyCards', 'agenda'])
  const talk = plan.with('discussions', { id: 't', date: '2026-10-08', topics: ['hopes'] })
  expect(documentsForNow(talk.now('2026-10-05'))[0]).toBe('agenda')
})

test('two days before people come it is what lies on the table, and whoever has stopped is shown none', () => {
  const plan = aPlan('2026-09-01').said('timeline', 'firstMeeting', '2027-03-04')
  expect(documentsForNow(plan.now('2027-03-03'))).toEqual(['runningOrder', 'signIn', 'crisisCard'])
})
