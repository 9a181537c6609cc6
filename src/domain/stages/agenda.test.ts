import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { agenda, agendaOf, sharedOut } from './agenda.ts'

const today = '2026-11-23'
const open = aPlan()
  .left('about', 'area', { as: 'askGroup' })
  .left('about', 'name', { as: 'notYet' })
  .left('purpose', 'money', { as: 'askGroup' })
  .left('purpose', 'rhythm', { as: 'askOutside' })
  .left('timeline', 'firstMeeting', { as: 'askGroup' })
  .said('expectations', 'months', 1)
  .said('expectations', 'monthsReply', 'talk')
  .said('expectations', 'hoursReply', 'fine')

test('what is left for the core group and what the founder wants to talk about become points, with their topic', () => {
  expect(agenda(open.now(today))).toEqual([
    { section: 'about', question: 'area', from: 'open', topic: 'purpose' },
    { section: 'expectations', question: 'monthsReply', from: 'difference', topic: 'hopes' },
    { section: 'purpose', question: 'money', from: 'open', topic: 'rules' },
    { section: 'timeline', question: 'firstMeeting', from: 'open', topic: 'rules' },
  ])
})

test('a difference that is none any longer is no point, whatever was replied', () => {
  expect(agenda(open.said('expectations', 'months', 6).now(today)).map((point) => point.question)).not.toContain(
    'monthsReply',
  )
})

test('a question on a branch not taken is no point', () => {
  expect(agenda(open.said('about', 'setting', 'online').now(today)).map((point) => point.question)).not.toContain(
    'area',
  )
})

test('a reply that is itself left for the core group is a point too', () => {
  expect(agenda(aPlan().left('expectations', 'hoursReply', { as: 'askGroup' }).now(today))).toEqual([
    { section: 'expectations', question: 'hoursReply', from: 'open', topic: 'hopes' },
  ])
})

test('points wait while no discussion is ahead', () => {
  const plan = open.with('discussions', { std: 'talk1', held: 'yes' }).now(today)
  expect(sharedOut(plan)).toMatchObject({ talks: [], unplaced: agenda(plan) })
})

test('each point goes to the next discussion on its topic, else to the next one', () => {
  const plan = open
    .with('discussions', { id: 'past', std: 'talk1', held: 'yes' })
    .with('discussions', { id: 'later', topics: ['rules'], date: '2027-01-10' })
    .with('discussions', { id: 'soon', topics: ['purpose'], date: '2026-12-01' })
    .now(today)
  expect(agendaOf(plan, 'soon').map((point) => point.question)).toEqual(['area', 'monthsReply'])
  expect(agendaOf(plan, 'later').map((point) => point.question)).toEqual(['money', 'firstMeeting'])
  expect(agendaOf(plan, 'past')).toEqual([])
})
