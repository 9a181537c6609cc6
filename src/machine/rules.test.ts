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
  const { founding } = await openWithout()
  expect(founding.getSnapshot().context.assessment).toBeUndefined()
  expect(founding.getSnapshot().value).toMatchObject({
    stages: { coreGroup: 'placing', expectations: 'placing' },
    founding: 'placing',
  })
  founding.send(rules)
  expect(founding.getSnapshot().context.assessment).toEqual(assess(nearly, '2026-11-23'))
  expect(founding.getSnapshot().value).toMatchObject({
    stages: { coreGroup: 'underWay', expectations: 'underWay' },
    founding: 'gathering',
  })
})

test('what was committed before is assessed and noted when they arrive, and saved', async () => {
  const { founding, clock, saves } = await openWithout()
  founding.send(sharers(3))
  expect(founding.getSnapshot().context.past).toHaveLength(1)
  clock.increment(1500)
  await arrive()
  founding.send(rules)
  const { context, value } = founding.getSnapshot()
  expect(value).toMatchObject({ stages: { expectations: 'ready' } })
  expect(context.plan.onceReady).toEqual({ expectations: '2026-11-23' })
  clock.increment(1500)
  await arrive()
  expect(saves.at(-1)?.plan.onceReady).toEqual({ expectations: '2026-11-23' })
})

test('what is being typed when they arrive stays typed and uncommitted', async () => {
  const { founding } = await openWithout()
  founding.send(sharers(3))
  founding.send(say('Stro'))
  founding.send(rules)
  const { context } = founding.getSnapshot()
  expect(context.plan.sections.about.problem).toEqual({ value: 'Stro' })
  expect(context.committed.sections.about.problem).toBeUndefined()
  expect(context.plan.onceReady).toEqual({ expectations: '2026-11-23' })
  founding.send({ type: 'plan.committed' })
  expect(founding.getSnapshot().context.committed.sections.about.problem).toEqual({ value: 'Stro' })
})

test('a plan that was only opened is not changed by them', async () => {
  const { founding } = await openWithout()
  const { revision } = founding.getSnapshot().context
  founding.send(rules)
  expect(founding.getSnapshot().context.revision).toBe(revision)
  expect(founding.getSnapshot().context.plan).toBe(nearly)
})

test('undo before they arrive goes back all the same', async () => {
  const { founding } = await openWithout()
  founding.send(sharers(3))
  founding.send({ type: 'plan.undone' })
  expect(founding.getSnapshot().context.plan).toBe(nearly)
  founding.send(rules)
  expect(founding.getSnapshot().value).toMatchObject({ stages: { expectations: 'underWay' } })
})
