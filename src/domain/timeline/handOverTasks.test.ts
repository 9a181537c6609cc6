import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { timeline } from './timeline.ts'
import { whereTask } from './where.ts'

const plan = aPlan('2026-10-05')
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed' })
  .with('duties', { id: 'calls', std: 'publicContact', holder: 'tom', until: '2027-03-01' })
  .with('duties', { id: 'open', std: 'welcoming', holder: 'tom' })
const tasks = (on: string, of = plan) => timeline(of.now(on)).tasks.filter((each) => each.kind === 'handOver')

test('four weeks before a term ends, for who holds it; without an end there is nothing to do', () => {
  const [task, ...others] = tasks('2026-11-23')
  expect(others).toEqual([])
  expect(task).toMatchObject({ key: 'handOver:calls', date: '2027-02-01', state: 'ahead', owner: { person: 'tom' } })
  expect(task && whereTask(task)).toEqual({ to: 'coreGroup/terms', item: 'calls' })
})

test('our day is never late; the end that somebody set is', () => {
  expect(tasks('2027-02-20')[0]?.state).toBe('tight')
  expect(tasks('2027-03-02')[0]).toMatchObject({ date: '2027-03-01', state: 'late' })
})

test('a day set by hand stands, and a plan that has stopped asks for nothing', () => {
  expect(tasks('2026-11-23', plan.override('handOver:calls', { date: '2027-01-15' }))[0]).toMatchObject({
    date: '2027-01-15',
    pinned: true,
  })
  expect(tasks('2026-11-23', plan.said('timeline', 'held', 'yes').said('timeline', 'outcome', 'end'))).toEqual([])
})
