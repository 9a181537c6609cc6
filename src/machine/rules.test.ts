import { expect, test } from 'vitest'
import { field } from '#domain/plan/field.ts'
import { assess } from '#domain/stages/assess.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { arrive, openAPlan } from '#tests/support/openPlan.ts'

const rules = { type: 'rules.loaded' as const, assess }
const say = (value: string) => ({ type: 'plan.edited' as const, edit: field('about', 'problem').put({ value }) })
const sharers = (value: number) => ({
  type: 'plan.edited' as const,
  edit: field('expectations', 'sharers').put({ value }),
  commits: true,
})
/** One answer short of ready. */
const nearly = aPlan('2026-10-05')
  .you({ hours: 40 })
  .with('people', { stance: 'agreed', hours: 20 })
  .with('people', { stance: 'agreed', hours: 20 })
  .said('expectations', 'months', 12)
  .build()

const openWithout = async () => {
  const opened = openAPlan({ assess: undefined, envelope: envelopeWith(nearly) })
  await arrive()
  return opened
}

test('until the rules arrive nobody is told a standing', async () => {
  const { planActor } = await openWithout()
  expect(planActor.getSnapshot().context.assessment).toBeUndefined()
  expect(planActor.getSnapshot().value).toMatchObject({
    stages: { coreGroup: 'placing', expectations: 'placing' },
    founding: 'placing',
  })
  planActor.send(rules)
  expect(planActor.getSnapshot().context.assessment).toEqual(assess(nearly, '2026-11-23'))
  expect(planActor.getSnapshot().value).toMatchObject({
    stages: { coreGroup: 'underWay', expectations: 'underWay' },
    founding: 'gathering',
  })
})

test('what was committed before is assessed and noted when they arrive, and saved', async () => {
  const { planActor, clock, saves } = await openWithout()
  planActor.send(sharers(3))
  expect(planActor.getSnapshot().context.past).toHaveLength(1)
  clock.increment(1500)
  await arrive()
  planActor.send(rules)
  const { context, value } = planActor.getSnapshot()
  expect(value).toMatchObject({ stages: { expectations: 'ready' } })
  expect(context.plan.onceReady).toEqual({ expectations: '2026-11-23' })
  clock.increment(1500)
  await arrive()
  expect(saves.at(-1)?.plan.onceReady).toEqual({ expectations: '2026-11-23' })
})

test('what is being typed when they arrive stays typed and uncommitted', async () => {
  const { planActor } = await openWithout()
  planActor.send(sharers(3))
  planActor.send(say('Stro'))
  planActor.send(rules)
  const { context } = planActor.getSnapshot()
  expect(context.plan.sections.about.problem).toEqual({ value: 'Stro' })
  expect(context.committed.sections.about.problem).toBeUndefined()
  expect(context.plan.onceReady).toEqual({ expectations: '2026-11-23' })
  planActor.send({ type: 'plan.committed' })
  expect(planActor.getSnapshot().context.committed.sections.about.problem).toEqual({ value: 'Stro' })
})

test('a plan that was only opened is not changed by them', async () => {
  const { planActor } = await openWithout()
  const { revision } = planActor.getSnapshot().context
  planActor.send(rules)
  expect(planActor.getSnapshot().context.revision).toBe(revision)
  expect(planActor.getSnapshot().context.plan).toBe(nearly)
})

test('undo before they arrive goes back all the same', async () => {
  const { planActor } = await openWithout()
  planActor.send(sharers(3))
  planActor.send({ type: 'plan.undone' })
  expect(planActor.getSnapshot().context.plan).toBe(nearly)
  planActor.send(rules)
  expect(planActor.getSnapshot().value).toMatchObject({ stages: { expectations: 'underWay' } })
})
