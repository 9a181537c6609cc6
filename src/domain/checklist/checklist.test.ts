import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyPlan } from '#tests/support/anyPlan.ts'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import type { Plan } from '../plan/plan.ts'
import { conditionsNow, conditionsOf } from '../stages/conditions.ts'
import { stageIds } from '../stages/sections.ts'
import { ruleIds, ruleOf } from '../timeline/rules.ts'
import { checklist } from './checklist.ts'
import { brings } from './brings.ts'
import { byMonth, byPerson, byStage } from './groups.ts'
import { tick } from './tick.ts'

const today = '2026-10-05'
const item = (plan: Plan, key: string) => checklist(current(plan, today)).items.find((each) => each.key === key)
const list = (plan: PlanBuilder) => checklist(plan.now(today))

test('an empty plan has nothing done but what asks for nothing', () => {
  const { items, of } = list(aPlan(today))
  expect(of).toBe(items.length)
  // Prints on one to three pages.
  expect(of).toBeGreaterThanOrEqual(30)
  expect(of).toBeLessThanOrEqual(45)
  expect(items.filter((each) => each.kind === 'task' && each.done)).toEqual([])
  expect(
    items
      .filter((each) => each.kind === 'task')
      .map((each) => each.id)
      .toSorted(),
  ).toEqual(ruleIds.filter((id) => ruleOf(id)?.when?.(current(aPlan(today).build(), today)) ?? true).toSorted())
})

test('a group that people under 18 may come to finds its host in the list, with the condition it brings about', () => {
  const young = aPlan(today).said('about', 'ages', 'both')
  expect(item(young.build(), 'agreeHost')).toMatchObject({
    done: false,
    at: 'about/young',
    brings: [{ id: 'hostForMinors', done: false, at: 'about/young' }],
  })
  const agreed = young
    .said('about', 'hostOrganization', 'Youth service')
    .said('about', 'checksBy', 'Their office')
    .said('about', 'checksAgreedOn', today)
  expect(item(agreed.build(), 'agreeHost')).toMatchObject({ done: true, brings: [{ id: 'hostForMinors', done: true }] })
})

test('an own reason is never in the list, a question beside it is', () => {
  const asked = aPlan(today)
    .left('about', 'ownWhy', { as: 'askOutside', by: today })
    .left('about', 'part', { as: 'askOutside', by: today })
  expect(
    list(asked)
      .items.map(({ key }) => key)
      .filter((key) => key.startsWith('open:')),
  ).toEqual(['open:about.part'])
})

test('what a task brings about is told with it, and stands alone only once that did not do', () => {
  const known = stageIds.flatMap((stage) => conditionsOf(stage).map(({ id }) => `${stage}.${id}`))
  expect(
    Object.values(brings)
      .flat()
      .filter((brought) => !known.includes(brought)),
  ).toEqual([])
  const plan = aPlan(today)
  const passed = aPlan('2026-10-01').said('timeline', 'firstMeeting', '2026-10-04')
  expect(item(passed.build(), 'firstMeeting')?.brings).toEqual([
    { stage: 'timeline', id: 'firstMeetingTold', done: false, at: 'timeline/after' },
  ])
  expect(item(passed.build(), 'condition:timeline.firstMeetingTold')).toBeUndefined()
  expect(
    item(passed.override('firstMeeting', { state: 'dropped' }).build(), 'condition:timeline.firstMeetingTold'),
  ).toBeDefined()
  // Talked about, and the crisis still open.
  const talked = plan.with('discussions', { std: 'talk3', held: 'yes', date: today }).build()
  expect(item(talked, 'condition:purpose.crisisDrafted')).toMatchObject({ done: false, at: 'purpose/privacy' })
})

test('whether the first meeting took place is not asked, nor called met, before its day has passed', () => {
  const dated = aPlan(today).said('timeline', 'firstMeeting', today).build()
  expect(item(dated, 'firstMeeting')?.brings).toEqual([])
  expect(item(dated, 'condition:timeline.firstMeetingTold')).toBeUndefined()
})

test('every condition that is asked is there once, by itself or with a task', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const now = current(plan, on)
      const asked = stageIds.flatMap((stage) => conditionsNow(now, stage).map(({ id }) => `${stage}.${id}`))
      const shown = checklist(current(plan, on)).items.flatMap((each) =>
        each.kind === 'condition' ? [`${each.stage}.${each.id}`] : each.brings.map(({ stage, id }) => `${stage}.${id}`),
      )
      expect(shown.toSorted()).toEqual(asked.toSorted())
    }),
    { numRuns: 60 },
  )
})

test('what the plan shows ticks itself, the rest is ticked by hand and can be taken back', () => {
  const plan = aPlan(today).said('about', 'similar', 'no').with('tasks', { id: 'cake', date: '2026-11-01' }).build()
  expect(item(plan, 'lookForGroups')).toMatchObject({ done: true, byHand: false, at: 'about/others' })
  for (const key of ['putUpFlyers', 'task:cake', 'tick:toldSomeone']) {
    const before = item(plan, key)
    const on = before && tick(plan, before, true, today)
    const ticked = on ? apply(plan, on) : plan
    const after = item(ticked, key)
    expect(after).toMatchObject({ done: true, byHand: true, doneOn: today })
    const off = after && tick(ticked, after, false, today)
    expect(item(off ? apply(ticked, off) : ticked, key)).toEqual(before)
  }
  const fixed = item(plan, 'lookForGroups')
  expect(fixed && tick(plan, fixed, true, today)).toBeUndefined()
})

test('a tick leaves what else was set on a task', () => {
  const plan = aPlan(today).override('putUpFlyers', { owner: 'counselor', date: '2027-01-02' }).build()
  const before = item(plan, 'putUpFlyers')
  const edit = before && tick(plan, before, true, today)
  expect(edit && apply(plan, edit).overrides).toEqual({
    putUpFlyers: { owner: 'counselor', date: '2027-01-02', state: 'done', on: today },
  })
})

test('groups hold every item once, in their order, and count', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, (plan, on) => {
      const { items, done } = checklist(current(plan, on))
      const keys = items.map((each) => each.key).toSorted()
      expect(new Set(keys).size).toBe(keys.length)
      for (const groups of [byStage(items), byMonth(items), byPerson(items)]) {
        expect(groups.flatMap((group) => group.items.map((each) => each.key)).toSorted()).toEqual(keys)
        expect(groups.reduce((sum, group) => sum + group.done, 0)).toBe(done)
      }
      const months = byMonth(items).flatMap((group) => group.by ?? [])
      expect(months).toEqual(months.toSorted())
    }),
    { numRuns: 60 },
  )
})
