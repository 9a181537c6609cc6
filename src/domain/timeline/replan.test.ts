import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { later } from '../dates.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import type { Plan } from '../plan/plan.ts'
import { assess } from '../stages/assess.ts'
import { firstDay, moveFirst, replan } from './replan.ts'
import { isOpenTask } from './task.ts'
import { timeline } from './timeline.ts'

const today = '2026-10-05'
const tasksOf = (plan: Plan, on: string) => timeline(current(plan, on)).tasks

test('a later first meeting moves what hangs on it, and says so before', () => {
  const plan = aPlan(today)
    .said('timeline', 'firstMeeting', '2027-02-08')
    .override('bookPlace', { date: '2026-12-01' })
    .override('writeCharter', { state: 'done', on: '2026-10-05' })
    .build()
  const preview = replan(plan, today, '2027-02-22')
  expect(preview.moves).toContainEqual({ key: 'confirmRoom', from: '2027-02-01', to: '2027-02-15' })
  expect(preview.moves).toContainEqual({ key: 'review2', from: '2027-08-09', to: '2027-08-23' })
  expect(preview.moves.map(({ key }) => key)).not.toContain('talk1')
  expect(preview.stays.filter(({ why }) => why !== 'apart')).toEqual([
    { key: 'writeCharter', why: 'done' },
    { key: 'bookPlace', why: 'pinned' },
  ])
  expect(preview.stays).toContainEqual({ key: 'revisitExpectations', why: 'apart' })
  expect(preview).toMatchObject({ becomesTight: [], orphans: [], shortNotice: false })
})

test('a much earlier one is short notice: what there is no time for leaves, and nothing is said to be late', () => {
  const preview = replan(aPlan(today).said('timeline', 'firstMeeting', '2027-02-08').build(), today, '2026-11-16')
  expect(preview.shortNotice).toBe(true)
  expect(preview.leaves).toEqual(['pressNotice'])
  expect(preview.becomesLate).toEqual([])
  const tenDays = replan(aPlan(today).said('timeline', 'firstMeeting', '2027-02-08').build(), today, '2026-10-15')
  expect(tenDays.leaves).toEqual(expect.arrayContaining(['postNotice', 'talk1', 'talk3', 'pressNotice', 'followUp']))
  expect(tenDays.leaves).not.toContain('putUpFlyers')
})

test('an earlier one that leaves tasks behind today says which would be late', () => {
  const plan = aPlan(today).said('timeline', 'firstMeeting', '2027-03-04').build()
  const preview = replan(plan, '2026-11-23', '2027-01-04')
  expect(preview.shortNotice).toBe(false)
  // Ten weeks before January 4 is October 26; its late neighbors were late before.
  expect(preview.becomesLate).toContain('callPlaces')
  expect(preview.becomesLate).not.toContain('lookForGroups')
  expect(preview.becomesTight).toEqual([])
})

test('what is pinned or done never moves', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, anyDay, (plan, on, day) => {
      // A day before the plan says that the group met without it: then what lies behind is not asked for.
      const newFirst = later(day, plan.begun)
      const before = tasksOf(plan, on)
      const after = new Map(tasksOf(apply(plan, moveFirst(plan, newFirst)), on).map((task) => [task.key, task.date]))
      for (const task of before) {
        const isTheMeeting =
          task.key === 'firstMeeting' &&
          plan.overrides['firstMeeting']?.date === undefined &&
          plan.overrides['firstMeeting']?.on === undefined
        // What the place confirmed was for the old days: booking is open again, and calling with it.
        const isBooking =
          task.stage === 'place' &&
          plan.overrides[task.key]?.date === undefined &&
          plan.overrides[task.key]?.state === undefined
        if ((task.pinned || task.state === 'done') && !isTheMeeting && !isBooking)
          expect([task.key, after.get(task.key)]).toEqual([task.key, task.date])
      }
      const preview = replan(plan, on, newFirst)
      const moved = new Set(preview.moves.map(({ key }) => key))
      expect(preview.stays.filter(({ key }) => moved.has(key))).toEqual([])
      // Each dated task is told of once: the counts add up.
      const told = [...moved, ...preview.stays.map(({ key }) => key), ...preview.returns]
      const dated = tasksOf(apply(plan, moveFirst(plan, newFirst)), on).filter(({ state }) => state !== 'dropped')
      expect(told.toSorted()).toEqual(dated.map(({ key }) => key).toSorted())
    }),
    { numRuns: 120 },
  )
})

test('moved, the booking is left open with its answer kept, and the place needs another look', () => {
  const plan = aPlan(today)
    .said('timeline', 'firstMeeting', '2027-02-08')
    .said('place', 'datesConfirmed', 'yes')
    .build()
  const moved = apply(plan, moveFirst(plan, '2027-02-22'))
  expect(moved.sections.place.datesConfirmed).toEqual({ value: 'yes', open: { as: 'notYet' } })
  expect(assess({ ...moved, onceReady: { place: today } }, today).stages.place).toMatchObject({
    standing: 'needsAnotherLook',
    open: expect.arrayContaining(['booked']),
  })
  expect(tasksOf(plan, today).find(({ key }) => key === 'bookPlace')?.state).toBe('done')
  expect(tasksOf(moved, today).find(({ key }) => key === 'bookPlace')?.state).toBe('ahead')
  expect(apply(plan, moveFirst(plan, '2027-02-08')).sections.place).toEqual(plan.sections.place)
})

test('a yes from before there was any date is asked again once there is one', () => {
  const plan = aPlan(today).said('place', 'datesConfirmed', 'yes').build()
  const dated = apply(plan, firstDay(plan).put({ value: '2027-02-08' }))
  expect(dated.sections.timeline.firstMeeting).toEqual({ value: '2027-02-08' })
  expect(dated.sections.place.datesConfirmed).toEqual({ value: 'yes', open: { as: 'notYet' } })
})

test('what the place never confirmed is not touched by a move', () => {
  const plan = aPlan(today).said('timeline', 'firstMeeting', '2027-02-08').said('place', 'datesConfirmed', 'no').build()
  expect(apply(plan, moveFirst(plan, '2027-02-22')).sections.place).toEqual(plan.sections.place)
})

test('there and back restores every date', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, anyDay, anyDay, (plan, on, first, other) => {
      const move = (from: Plan, to: string) => apply(from, moveFirst(from, to))
      const set = move(plan, first)
      // What the place confirmed is asked again after a move; all else is as it was.
      const asked = apply(set, { kind: 'answer', section: 'place', question: 'datesConfirmed', answer: {} })
      const back = move(move(asked, other), first)
      expect(timeline(current(back, on))).toEqual(timeline(current(asked, on)))
    }),
    { numRuns: 60 },
  )
})

test('a squeezed task is never late, and no open task before the first meeting lies before planning starts', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const line = timeline(current(plan, on))
      for (const task of line.tasks) {
        if (task.state === 'tight') expect(task.date >= on).toBe(true)
        if (task.state === 'late') expect(task.date < on).toBe(true)
        expect(task.from <= task.date).toBe(true)
        if (isOpenTask(task) && !task.pinned && task.date < line.anchors.first)
          expect(task.date >= line.anchors.start).toBe(true)
      }
      expect(new Set(line.tasks.map((task) => task.key)).size).toBe(line.tasks.length)
    }),
    { numRuns: 120 },
  )
})
