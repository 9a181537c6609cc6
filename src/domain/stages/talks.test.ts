import { expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import {
  coreWhoCame,
  couldFacilitate,
  heldOn,
  isTimeToHandOver,
  offeredTalks,
  talksAhead,
  topicsOf,
  twoTalksHeld,
} from './talks.ts'

const today = '2026-11-23'
const group = aPlan().with('people', { id: 'ines', stance: 'agreed' }).with('people', { id: 'tom', stance: 'thinking' })
const now = (plan: PlanBuilder) => plan.now(today)
const held: { readonly held: 'yes'; readonly came: string[] } = { held: 'yes', came: ['you', 'ines'] }

test('two discussions on different topics, with two core people each, are enough', () => {
  const plan = group
    .with('discussions', { std: 'talk1', topics: ['hopes'], ...held })
    .with('discussions', { topics: ['purpose'], ...held })
  expect(twoTalksHeld(now(plan))).toBe(true)
})

test('the topic of a standard talk counts though nobody has repeated it', () => {
  expect(topicsOf({ std: 'talk3' })).toEqual(['rules'])
  expect(
    twoTalksHeld(
      now(group.with('discussions', { std: 'talk1', ...held }).with('discussions', { std: 'talk2', ...held })),
    ),
  ).toBe(true)
})

test.each([
  ['one alone', group.with('discussions', { topics: ['hopes', 'purpose'], ...held })],
  [
    'the same topic twice',
    group.with('discussions', { topics: ['hopes'], ...held }).with('discussions', { topics: ['hopes'], ...held }),
  ],
  [
    'one that is about nothing',
    group.with('discussions', { topics: ['hopes', 'purpose'], ...held }).with('discussions', held),
  ],
  [
    'one not held',
    group
      .with('discussions', { topics: ['hopes'], ...held })
      .with('discussions', { topics: ['rules'], came: ['you', 'ines'] }),
  ],
  [
    'one with a single core person',
    group
      .with('discussions', { topics: ['hopes'], ...held })
      .with('discussions', { topics: ['rules'], held: 'yes', came: ['you'] }),
  ],
  [
    'somebody who has not agreed',
    group
      .with('discussions', { topics: ['hopes'], ...held })
      .with('discussions', { topics: ['rules'], held: 'yes', came: ['you', 'tom'] }),
  ],
  [
    'the counselor as the second',
    group
      .with('discussions', { topics: ['hopes'], ...held })
      .with('discussions', { topics: ['rules'], held: 'yes', came: ['you', 'counselor'] }),
  ],
  [
    'the same person named twice',
    group
      .with('discussions', { topics: ['hopes'], ...held })
      .with('discussions', { topics: ['rules'], held: 'yes', came: ['you', 'you'] }),
  ],
])('two discussions are not there with %s', (_, plan) => {
  expect(twoTalksHeld(now(plan))).toBe(false)
})

test('who left later was there all the same', () => {
  const plan = now(
    group
      .with('people', { id: 'eve', stance: 'left' })
      .with('discussions', { id: 'd', came: ['eve', 'tom', 'gone', 'you'] }),
  )
  expect(plan.lists.discussions.map((talk) => coreWhoCame(plan, talk))).toEqual([['eve', 'you']])
})

test('a talk is offered until there is a discussion on it', () => {
  expect(offeredTalks(now(aPlan()))).toEqual(['talk1', 'talk2', 'talk3', 'talk4'])
  expect(offeredTalks(now(aPlan().with('discussions', { topics: ['hopes', 'rules'] })))).toEqual(['talk2', 'talk4'])
})

test('the next discussion comes first, one without a date last', () => {
  const plan = aPlan()
    .with('discussions', { id: 'a' })
    .with('discussions', { id: 'b', date: '2026-12-20' })
    .with('discussions', { id: 'c', date: '2026-12-01' })
    .with('discussions', { id: 'd', held: 'yes' })
  expect(talksAhead(now(plan)).map((talk) => talk.id)).toEqual(['c', 'b', 'a'])
})

test('after two in a row by the counselor it is time to hand over, unless somebody of the group is down next', () => {
  const once = group.with('discussions', { date: '2026-11-01', held: 'yes', facilitator: 'counselor' })
  const twice = once.with('discussions', { date: '2026-11-08', held: 'yes', facilitator: 'counselor' })
  expect(isTimeToHandOver(now(once))).toBe(false)
  expect(isTimeToHandOver(now(twice))).toBe(true)
  expect(isTimeToHandOver(now(twice.with('discussions', { facilitator: 'ines' })))).toBe(false)
  expect(isTimeToHandOver(now(twice.with('discussions', { facilitator: 'counselor' })))).toBe(true)
  expect(
    isTimeToHandOver(now(twice.with('discussions', { date: '2026-11-15', held: 'yes', facilitator: 'ines' }))),
  ).toBe(false)
})

test('whoever has facilitated least is named first, and nobody who has not agreed', () => {
  expect(couldFacilitate(now(group.with('discussions', { held: 'yes', facilitator: 'you' })))).toEqual(['ines', 'you'])
})

test('a talk is down as held on the day it was; an earlier day is somebody’s own', () => {
  const talk = (date?: string) => aPlan().with('discussions', { id: 't', ...(date === undefined ? {} : { date }) })
  const after = (date?: string) => {
    const plan = talk(date)
    return plan.edit(heldOn({ id: 't', ...(date === undefined ? {} : { date }) }, today)).build().lists.discussions[0]
  }
  expect(after()).toMatchObject({ held: { value: 'yes' }, date: { value: today } })
  expect(after('2026-12-24')).toMatchObject({ held: { value: 'yes' }, date: { value: today } })
  expect(after('2026-11-20')).toMatchObject({ held: { value: 'yes' }, date: { value: '2026-11-20' } })
})

test('a day that was left open is answered by the talk itself', () => {
  const plan = aPlan()
    .with('discussions', { id: 't' })
    .edit({
      kind: 'change',
      list: 'discussions',
      id: 't',
      field: 'date',
      answer: { typed: 'after Easter', open: { as: 'askGroup' } },
    })
  const talk = plan.now(today).lists.discussions[0]
  expect(talk && plan.edit(heldOn(talk, today)).build().lists.discussions[0]?.date).toEqual({ value: today })
})
