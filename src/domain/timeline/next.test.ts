import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { current } from '../plan/current.ts'
import { stepAddresses } from '../stages/sections.ts'
import { dueSoon, lateFirst, nextThing, somethingElse } from './next.ts'
import { timeline } from './timeline.ts'

const today = '2026-10-05'

test('the suggested order, from an empty plan on', () => {
  const empty = aPlan(today)
  expect(nextThing(empty.build(), today)).toEqual({
    to: 'about/concern',
    what: 'leg',
    why: 'order',
    params: { leg: 'concern' },
  })
  const concern = empty.said('about', 'problem', 'Living with stroke')
  expect(nextThing(concern.build(), today)).toMatchObject({ to: 'about/others', params: { leg: 'check' } })
  const checked = concern.said('about', 'similar', 'no')
  expect(nextThing(checked.build(), today)).toMatchObject({ params: { leg: 'people' } })
})

test('a late task first, with its day', () => {
  const plan = aPlan(today).said('about', 'problem', 'Stroke').build()
  expect(nextThing(plan, '2026-10-13')).toEqual({
    to: 'about/others',
    what: 'task',
    why: 'late',
    params: { task: 'lookForGroups', date: '2026-10-12' },
  })
})

test('of several late tasks, one that others wait for comes before an older one that nothing waits for', () => {
  // Begun in April, so the look at expectations was due in July; the first meeting is five weeks ahead and has no room.
  const plan = aPlan('2026-04-06').said('timeline', 'firstMeeting', '2026-11-09')
  const late = lateFirst(timeline(plan.now(today))).map(({ key }) => key)
  expect(late.indexOf('bookPlace')).toBeLessThan(late.indexOf('revisitExpectations'))
  const done = ['groupContact', 'postNotice', 'talk1', 'talk2', 'talk3'].reduce(
    (so, key) => so.override(key, { state: 'done' }),
    plan.said('about', 'problem', 'Stroke'),
  )
  expect(nextThing(done.build(), today)).toMatchObject({
    to: 'place/places',
    what: 'task',
    why: 'late',
    params: { task: 'callPlaces' },
  })
})

test('a first meeting that has passed is asked for before all else', () => {
  const set = aPlan(today).said('timeline', 'firstMeeting', '2027-02-08')
  expect(nextThing(set.build(), '2027-02-09')).toMatchObject({
    to: 'timeline/after',
    what: 'tellFirstMeeting',
    why: 'passed',
  })
  expect(nextThing(set.said('timeline', 'held', 'no').build(), '2027-02-09')).toMatchObject({
    to: 'timeline/date',
    what: 'newDate',
    why: 'notHeld',
  })
  expect(nextThing(set.build(), '2027-02-08')?.what).not.toBe('tellFirstMeeting')
})

test('a stage that was ready and is no longer', () => {
  const plan = aPlan(today).said('about', 'problem', 'Stroke').said('timeline', 'reviewOn', '2027-04-05').build()
  expect(nextThing({ ...plan, onceReady: { timeline: '2026-10-04' } }, today)).toMatchObject({
    to: 'timeline/date',
    what: 'stage',
    why: 'needsAnotherLook',
    params: { stage: 'timeline', condition: 'firstDateSet' },
  })
})

test('who paused, joined or ended is asked for nothing', () => {
  expect(nextThing(aPlan(today).said('timeline', 'outcome', 'end').build(), '2027-01-01')).toBeUndefined()
})

test('a place is listed before it is compared; from then on the open condition is named with its page', () => {
  const legs = (plan: ReturnType<typeof aPlan>) => [
    nextThing(plan.build(), today),
    ...somethingElse(plan.build(), today),
  ]
  const plan = ready(aPlan(today))
  expect(legs(plan)).toContainEqual({ to: 'place/places', what: 'leg', why: 'order', params: { leg: 'place' } })
  expect(legs(plan.with('places', { id: 'lib', name: 'Library' }))).toContainEqual({
    to: 'place/compare',
    what: 'leg',
    why: 'order',
    params: { leg: 'place', stage: 'place', condition: 'chosen' },
  })
})

test('due soon: three at least, five at most', () => {
  const soon = (on: string) => dueSoon(timeline(aPlan(today).now(on))).map((task) => task.key)
  expect(soon(today)).toEqual(['lookForGroups', 'groupContact', 'postNotice'])
  expect(soon('2026-12-28')).toHaveLength(5)
})

test('alternatives lead elsewhere, to pages that exist', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const next = nextThing(plan, on)
      const others = somethingElse(plan, on)
      const pages = [next, ...others].flatMap((each) => each?.to ?? [])
      expect(new Set(pages).size).toBe(pages.length)
      expect(pages.every((page) => stepAddresses.includes(page))).toBe(true)
      expect(others.length).toBeLessThanOrEqual(3)
      expect(current(plan, on).today).toBe(on)
    }),
    { numRuns: 60 },
  )
})

/** All that the suggested order asks for before a place. */
const ready = (plan: ReturnType<typeof aPlan>) =>
  ['talk1', 'talk2']
    .reduce((so, std) => so.with('discussions', { std, held: 'yes' }), plan)
    .said('about', 'problem', 'Stroke')
    .said('about', 'similar', 'no')
    .with('people', { id: 'ines', stance: 'agreed' })
    .with('people', { id: 'tom', stance: 'agreed' })
    .with('duties', { std: 'publicContact', holder: 'ines', deputy: 'tom' })
    .with('duties', { std: 'facilitating', holder: 'tom', deputy: 'ines' })
