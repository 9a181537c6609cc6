import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import { beforeMeeting, nearMeeting, oldPreparation, putAway } from './near.ts'
import { nextThing, somethingElse } from './next.ts'

const first = '2027-03-04'
const plan = aPlan('2026-09-01')
  .said('about', 'problem', 'Stroke')
  .said('timeline', 'firstMeeting', first)
  .said('purpose', 'rhythm', 'weekly')
  .said('purpose', 'weekday', '4')
const held = plan.said('timeline', 'held', 'yes').said('timeline', 'heldOn', first)
const keys = (tasks: readonly { readonly key: string }[]) => tasks.map(({ key }) => key)

test('a first meeting is near from two days before it through its day, once somebody has set it', () => {
  expect(nearMeeting(plan.now('2027-03-01'))).toBeUndefined()
  expect(nearMeeting(plan.now('2027-03-02'))).toEqual({ on: first, days: 2, isFirst: true })
  expect(nearMeeting(plan.now('2027-03-04'))).toEqual({ on: first, days: 0, isFirst: true })
  expect(nearMeeting(plan.now('2027-03-05'))).toBeUndefined()
  expect(nearMeeting(aPlan('2026-10-05').now('2027-02-07'))).toBeUndefined()
  expect(nearMeeting(plan.said('timeline', 'held', 'no').now('2027-03-03'))).toBeUndefined()
  expect(nearMeeting(plan.said('timeline', 'outcome', 'end').now('2027-03-03'))).toBeUndefined()
})

test('a later meeting is near on its eve and its day', () => {
  expect(nearMeeting(held.now('2027-03-09'))).toBeUndefined()
  expect(nearMeeting(held.now('2027-03-10'))).toEqual({ on: '2027-03-11', days: 1, isFirst: false })
  // The rules of the second meeting are confirmed there; what was due in September is not told of.
  const near = nearMeeting(held.now('2027-03-10'))
  expect(near && keys(beforeMeeting(held.now('2027-03-10'), near))).toEqual(['thanks', 'meeting2'])
})

test('before the first meeting only what must happen by then is told, and what people dated for these days', () => {
  const busy = plan
    .with('tasks', { id: 'keys', title: 'Get the keys', date: '2027-03-04' })
    .with('tasks', { id: 'old', title: 'Look for a logo', date: '2026-10-01' })
  const now = busy.now('2027-03-03')
  const near = nearMeeting(now)
  expect(near && keys(beforeMeeting(now, near))).toEqual(['bookPlace', 'talk4', 'confirmRoom', 'task:keys'])
  expect(nextThing(busy.build(), '2027-03-03')).toMatchObject({ to: 'place/book', what: 'task', why: 'near' })
  const others = somethingElse(busy.build(), '2027-03-03')
  expect(others.every(({ why }) => why === 'near' || why === 'meeting')).toBe(true)
  const done = ['bookPlace', 'talk4', 'confirmRoom'].reduce(
    (so, key) => so.override(key, { state: 'done', on: '2027-03-02' }),
    plan,
  )
  expect(nextThing(done.build(), '2027-03-03')).toEqual({
    to: 'purpose/order',
    what: 'meeting',
    why: 'meeting',
    params: { date: first },
  })
})

test('old preparation is put away in one step: not needed, with what else was set by hand kept', () => {
  const owned = plan.override('groupContact', { owner: 'you' })
  const now = owned.now('2027-03-03')
  const old = oldPreparation(now)
  expect(keys(old)).toEqual(expect.arrayContaining(['lookForGroups', 'groupContact', 'postNotice', 'putUpFlyers']))
  for (const key of ['bookPlace', 'talk4', 'confirmRoom', 'firstMeeting', 'thanks'])
    expect(keys(old)).not.toContain(key)
  expect(oldPreparation(owned.now('2027-03-01'))).toEqual([])
  const edit = putAway(owned.build(), old)
  const after = apply(owned.build(), edit)
  expect(after.overrides['groupContact']).toEqual({ owner: 'you', state: 'dropped' })
  expect(Object.values(after.overrides).every(({ state }) => state === 'dropped')).toBe(true)
  expect(oldPreparation(current(after, '2027-03-03'))).toEqual([])
})

test('what was left open when the group had met can still be put away', () => {
  const now = held.now('2027-03-20')
  expect(keys(oldPreparation(now))).toEqual(expect.arrayContaining(['groupContact', 'shareDuties', 'writeCharter']))
  expect(keys(oldPreparation(now))).not.toContain('thanks')
})

test('where short notice left one talk for all of them, the eve still asks for it', () => {
  const short = aPlan('2026-11-23').said('timeline', 'firstMeeting', '2026-12-03')
  const near = nearMeeting(short.now('2026-12-02'))
  expect(near && keys(beforeMeeting(short.now('2026-12-02'), near)).toSorted()).toEqual([
    'bookPlace',
    'confirmRoom',
    'talk2',
  ])
  expect(keys(oldPreparation(short.now('2026-12-02')))).not.toContain('talk2')
})
