import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import { timeline } from './timeline.ts'
import { byRule, handField, ownDoneField, setByHand, stateField } from './byHand.ts'

const today = '2026-10-05'
const begun = aPlan(today).said('timeline', 'firstMeeting', '2027-02-08')

test('a date set by hand is kept, half typed text is kept beside it and changes nothing, and emptying takes it back', () => {
  const plan = begun.override('bookPlace', { hours: 5 }).build()
  const set = apply(plan, handField(() => plan, 'bookPlace', 'date').put({ value: '2026-12-01' }))
  expect(set.overrides['bookPlace']).toEqual({ hours: 5, date: '2026-12-01' })
  const half = apply(set, handField(() => set, 'bookPlace', 'date').put({ typed: 'Dece' }))
  expect(half.overrides['bookPlace']).toEqual({ hours: 5, date: '2026-12-01', typed: { date: 'Dece' } })
  expect(handField(() => half, 'bookPlace', 'date').read(half)).toEqual({ value: '2026-12-01', typed: 'Dece' })
  expect(handField(() => half, 'bookPlace', 'hours').read(half)).toEqual({ value: 5 })
  expect(timeline(current(half, today)).tasks.find((task) => task.key === 'bookPlace')?.date).toBe('2026-12-01')
  expect(
    apply(half, handField(() => half, 'bookPlace', 'date').put({ value: '2026-12-02' })).overrides['bookPlace'],
  ).toEqual({ hours: 5, date: '2026-12-02' })
  expect(apply(set, handField(() => set, 'bookPlace', 'date').put({})).overrides['bookPlace']).toEqual({ hours: 5 })
  const alone = apply(begun.build(), handField(() => begun.build(), 'bookPlace', 'hours').put({ value: 3 }))
  expect(apply(alone, handField(() => alone, 'bookPlace', 'hours').put({})).overrides).toEqual({})
})

test('a field begins with the rule’s own value where nothing is set', () => {
  const plan = begun.build()
  expect(handField(() => plan, 'bookPlace', 'hours', 2).read(plan)).toEqual({ value: 2 })
  expect(handField(() => plan, 'bookPlace', 'owner').read(plan)).toBeUndefined()
})

test('names of inputs hold no dots, which forms would read as parts', () => {
  expect(handField(() => begun.build(), 'open:about.national', 'date').name).toBe('hand-open-about-national-date')
})

test('done is kept with its day; what the plan says anyway is not kept', () => {
  const plan = begun.override('thanks', { owner: 'you' }).build()
  const done = apply(plan, stateField(() => plan, 'thanks', 'open', today).put({ value: 'done' }))
  expect(done.overrides['thanks']).toEqual({ owner: 'you', state: 'done', on: today })
  expect(
    apply(done, stateField(() => done, 'thanks', 'open', today).put({ value: 'open' })).overrides['thanks'],
  ).toEqual({
    owner: 'you',
  })
  expect(apply(plan, stateField(() => plan, 'talk1', 'done', today).put({ value: 'open' })).overrides['talk1']).toEqual(
    {
      state: 'open',
    },
  )
})

test('an own task is done in the list and by hand, and both are taken back together', () => {
  const plan = begun.with('tasks', { id: 't1', title: 'Bake' }).build()
  const done = apply(plan, ownDoneField(() => plan, 't1', today).put({ value: 'yes' }))
  expect(done.lists.tasks[0]?.done).toEqual({ value: 'yes' })
  expect(done.overrides['task:t1']).toEqual({ state: 'done', on: today })
  const open = apply(done, ownDoneField(() => done, 't1', today).put({ value: 'no' }))
  expect(ownDoneField(() => open, 't1', today).read(open)).toEqual({ value: 'no' })
  expect(open.overrides).toEqual({})
})

test('the rule’s own date is known while another is set', () => {
  const plan = begun.override('bookPlace', { date: '2026-11-01' }).build()
  expect(byRule(plan, 'bookPlace', today)?.date).toBe('2026-12-14')
  expect(byRule(begun.override('gone', { hours: 1 }).build(), 'gone', today)).toBeUndefined()
})

test('nothing set at all is no override', () => {
  expect(setByHand('thanks', {})).toEqual({ kind: 'override', task: 'thanks', set: null })
})

test('two fields filled before anything is drawn again keep both texts', () => {
  let plan = begun.build()
  const now = () => plan
  const [date, hours] = [handField(now, 'bookPlace', 'date'), handField(now, 'bookPlace', 'hours')]
  plan = apply(plan, date.put({ typed: 'soon' }))
  plan = apply(plan, hours.put({ typed: 'a few' }))
  expect(date.read(plan)).toMatchObject({ typed: 'soon' })
  expect(hours.read(plan)).toMatchObject({ typed: 'a few' })
})
