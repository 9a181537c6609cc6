import { expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import type { OpenAnswer } from '../plan/answer.ts'
import { itemField } from '../plan/field.ts'
import { listNames, type ListName } from '../plan/lists.ts'
import { timeline } from '../timeline/timeline.ts'
import { whereOpen } from '../timeline/where.ts'
import { agenda } from './agenda.ts'
import { conditionsNow } from './conditions.ts'
import { itemSubject, leftOpenNow, readItemSubject } from './leftOpen.ts'

const today = '2026-11-23'
const left = (plan: PlanBuilder, list: ListName, id: string, field: string, open: OpenAnswer) =>
  plan.edit({ kind: 'change', list, id, field, answer: { open } })
const ruth = aPlan().with('people', { id: 'ruth', name: 'Ruth', stance: 'agreed' })
const subjects = (plan: PlanBuilder) => leftOpenNow(plan.now(today)).map(itemSubject)
const openTasks = (plan: PlanBuilder) =>
  timeline(plan.now(today))
    .tasks.filter(({ kind }) => kind === 'open')
    .map(({ key, date }) => [key, date])

test('what is left for the core group about an item is a point on the agenda of its stage', () => {
  expect(agenda(left(ruth, 'people', 'ruth', 'hours', { as: 'askGroup' }).now(today))).toEqual([
    { section: 'coreGroup', question: 'people.ruth.hours', from: 'open', topic: 'hopes' },
  ])
})

test('with a day, or with somebody outside to ask, it is a task that leads to the item', () => {
  expect(openTasks(left(ruth, 'people', 'ruth', 'until', { as: 'notYet' }))).toEqual([])
  expect(openTasks(left(ruth, 'people', 'ruth', 'until', { as: 'notYet', by: '2027-01-08' }))).toEqual([
    ['open:people.ruth.until', '2027-01-08'],
  ])
  expect(openTasks(left(ruth, 'people', 'ruth', 'reach', { as: 'askOutside' }))).toHaveLength(1)
  expect(whereOpen('people.ruth.until')).toEqual({ to: 'coreGroup/people', item: 'ruth' })
  expect(whereOpen('duties.welcoming.until')).toEqual({ to: 'coreGroup/terms', item: 'welcoming' })
  expect(whereOpen('about.area')).toEqual({ to: 'about/where' })
})

test('every list whose items can be left open has a page to go to', () => {
  expect(listNames.filter((list) => whereOpen(`${list}.x.y`) === undefined)).toEqual([])
})

test('what nobody needs to know any longer is no question: somebody left, a talk was held, a task is done, there is no room', () => {
  const all = [
    left(
      ruth.edit({ kind: 'change', list: 'people', id: 'ruth', field: 'stance', answer: { value: 'left' } }),
      'people',
      'ruth',
      'hours',
      { as: 'askGroup' },
    ),
    left(aPlan().with('discussions', { id: 'talk', held: 'yes' }), 'discussions', 'talk', 'date', { as: 'askGroup' }),
    left(aPlan().with('tasks', { id: 'task', done: 'yes' }), 'tasks', 'task', 'owner', { as: 'askGroup' }),
    left(aPlan().said('about', 'setting', 'online').with('places', { id: 'lib' }), 'places', 'lib', 'cost', {
      as: 'askGroup',
    }),
    left(aPlan().with('places', { id: 'lib', kind: 'library' }), 'places', 'lib', 'homeTwo', { as: 'askGroup' }),
    left(aPlan().with('connections', { id: 'dr', state: 'declined' }), 'connections', 'dr', 'nextOn', {
      as: 'askGroup',
    }),
  ]
  expect(all.flatMap(subjects)).toEqual([])
})

test('consent and safety are on no agenda, even if an older copy has them left open', () => {
  expect(subjects(left(ruth, 'people', 'ruth', 'safeTimes', { as: 'askGroup' }))).toEqual([])
  expect(itemField('people', 'ruth', 'safeTimes').mayStayOpen).toBe(false)
})

test('what was said before stays stored and counts for nothing', () => {
  const plan = ruth.edit({
    kind: 'change',
    list: 'people',
    id: 'ruth',
    field: 'hours',
    answer: { value: 8, open: { as: 'notYet' } },
  })
  expect(plan.now(today).lists.people.find(({ id }) => id === 'ruth')?.hours).toBeUndefined()
  expect(itemField('people', 'ruth', 'hours').read(plan.build())?.value).toBe(8)
})

test('own hours that will be known by a day are an answer, as for the other two', () => {
  const met = (open: OpenAnswer) =>
    conditionsNow(left(aPlan(), 'people', 'you', 'hours', open).now(today), 'expectations')
      .find(({ id }) => id === 'hoursAnswered')
      ?.met(left(aPlan(), 'people', 'you', 'hours', open).now(today))
  expect(met({ as: 'notYet' })).toBe(false)
  expect(met({ as: 'notYet', by: '2026-12-24' })).toBe(true)
})

test('an address of an item is read as it was written, dots in an id too', () => {
  const of = { list: 'places', item: 'a.b', field: 'cost' } as const
  expect(readItemSubject(itemSubject(of))).toEqual(of)
  expect(readItemSubject('connections.helper')).toBeUndefined()
  expect(readItemSubject('about.area')).toBeUndefined()
})
