import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { nextThing } from './next.ts'
import { nextOnCard } from './nextOnCard.ts'

const today = '2026-11-23'
const begun = aPlan(today).said('about', 'problem', 'Living with lupus')

test('what comes next is named by what the overview says first', () => {
  expect(nextOnCard(aPlan(today).build(), today)).toEqual({ what: 'leg', id: 'concern' })
  expect(nextOnCard(begun.build(), today)).toEqual({ what: 'leg', id: nextThing(begun.build(), today)?.params.leg })
})

test('a task of the guide goes by its rule', () => {
  const late = begun.override('lookForGroups', { date: '2026-11-20' }).build()
  expect(nextThing(late, today)?.params.task).toBe('lookForGroups')
  expect(nextOnCard(late, today)).toEqual({ what: 'task', id: 'lookForGroups' })
})

test('no list names a task of the founder’s own, or one of a group that must stay hidden', () => {
  const own = begun.with('tasks', { title: 'Ask Tom for the key', date: '2026-11-20' }).build()
  expect(nextThing(own, today)?.what).toBe('task')
  expect(nextOnCard(own, today)).toBeUndefined()
  const hidden = begun.said('about', 'hidden', 'yes').override('lookForGroups', { date: '2026-11-20' }).build()
  expect(nextThing(hidden, today)?.what).toBe('task')
  expect(nextOnCard(hidden, today)).toBeUndefined()
})
