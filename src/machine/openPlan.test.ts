import { describe, expect, test } from 'vitest'
import { field } from '#domain/plan/field.ts'
import { newPlan } from '#domain/plan/plan.ts'
import { SaveProblem } from '#storage/problems.ts'
import type { Saved, Unsigned } from '#storage/writing.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { envelopeWith } from '#tests/support/envelopeWith.ts'
import { arrive, openAPlan } from '#tests/support/openPlan.ts'

const problem = field('about', 'problem')
const say = (value: string) => ({ type: 'plan.edited' as const, edit: problem.put({ value }) })
const choose = (value: string) => ({ ...say(value), commits: true })

describe('committing', () => {
  test('while somebody types nothing is assessed and nothing can be undone', async () => {
    const { planActor } = openAPlan()
    await arrive()
    planActor.send(say('Str'))
    const { context } = planActor.getSnapshot()
    expect(context.plan.sections.about.problem).toEqual({ value: 'Str' })
    expect(context.committed.sections.about.problem).toBeUndefined()
    expect(context.past).toHaveLength(0)
    planActor.send(say('Stroke'))
    planActor.send({ type: 'plan.committed' })
    expect(planActor.getSnapshot().context.past).toHaveLength(1)
  })

  test('undo first commits what was typed, and takes it back in one step', async () => {
    const { planActor } = openAPlan()
    await arrive()
    planActor.send(choose('Stroke'))
    planActor.send(say('Stroke and'))
    planActor.send({ type: 'plan.undone' })
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
    planActor.send({ type: 'plan.redone' })
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke and' })
  })

  test('undo is a new revision and raises the resetKey, so that forms start anew', async () => {
    const { planActor } = openAPlan()
    await arrive()
    planActor.send(choose('Stroke'))
    const before = planActor.getSnapshot().context
    planActor.send({ type: 'plan.undone' })
    const after = planActor.getSnapshot().context
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.resetKey).toBe(before.resetKey + 1)
  })

  test('a decided suggestion raises the resetKey too: the form must not write its old words over what was taken', async () => {
    const { planActor } = openAPlan()
    await arrive()
    const suggestion = {
      id: 's',
      by: 'Dana',
      at: '2026-11-22',
      words: '',
      edit: problem.put({ value: 'Stroke' }),
      state: 'open' as const,
    }
    planActor.send({ type: 'plan.edited', edit: { kind: 'suggest', suggestion }, commits: true })
    const { resetKey } = planActor.getSnapshot().context
    planActor.send({ type: 'plan.edited', edit: { kind: 'decide', suggestion: 's', as: 'accepted' }, commits: true })
    expect(planActor.getSnapshot().context).toMatchObject({
      resetKey: resetKey + 1,
      plan: { sections: { about: { problem: { value: 'Stroke' } } } },
    })
  })

  test('a replacement can be undone', async () => {
    const { planActor } = openAPlan()
    await arrive()
    planActor.send(choose('Stroke'))
    planActor.send({ type: 'plan.replaced', plan: newPlan('2026-01-01') })
    planActor.send({ type: 'plan.undone' })
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })
})

describe('autosave', () => {
  test('a pause in typing saves; typing on puts it off, but never for more than a second', async () => {
    const { planActor, clock, saves } = openAPlan()
    await arrive()
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      planActor.send(say(text))
      clock.increment(240)
    }
    expect(saves).toHaveLength(0)
    planActor.send(say('abcde'))
    clock.increment(60)
    expect(saves).toHaveLength(1)
    await arrive()
    expect(planActor.getSnapshot().hasTag('unsaved')).toBe(false)
  })

  test('hiding the page saves at once, committed', async () => {
    const { planActor, saves } = openAPlan()
    await arrive()
    planActor.send(say('Stroke'))
    planActor.send({ type: 'page.hidden' })
    expect(saves.at(-1)?.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })

  test('what is typed while a slow save is under way is written without waiting for it', async () => {
    const { planActor, clock, saves } = openAPlan({}, { save: () => new Promise(() => {}) })
    await arrive()
    planActor.send(say('a'))
    clock.increment(250)
    planActor.send(say('ab'))
    clock.increment(250)
    expect(saves.map((each) => each.plan.sections.about.problem?.value)).toEqual(['a', 'ab'])
  })

  test('a failed save says so, keeps the edit, and tries again', async () => {
    let broken = true
    const { planActor, clock } = openAPlan(
      {},
      {
        save: (envelope) =>
          broken
            ? Promise.reject(new SaveProblem('full'))
            : Promise.resolve({ revision: envelope.revision, backends: 'page' }),
      },
    )
    await arrive()
    planActor.send(choose('Stroke'))
    clock.increment(250)
    await arrive()
    expect(planActor.getSnapshot().hasTag('failing')).toBe(true)
    expect(planActor.getSnapshot().context.failure).toBe('full')
    broken = false
    clock.increment(5000)
    await arrive()
    expect(planActor.getSnapshot().hasTag('unsaved')).toBe(false)
    expect(planActor.getSnapshot().context.savedIn).toBe('page')
  })

  test('an edit while failing goes on being kept and is saved with the next try', async () => {
    let broken = true
    const { planActor, saves } = openAPlan(
      {},
      {
        save: (envelope) =>
          broken
            ? Promise.reject(new SaveProblem('blocked'))
            : Promise.resolve({ revision: envelope.revision, backends: 'both' }),
      },
    )
    await arrive()
    planActor.send(choose('a'))
    planActor.send({ type: 'page.hidden' })
    await arrive()
    planActor.send(choose('b'))
    broken = false
    planActor.send({ type: 'save.retried' })
    await arrive()
    expect(saves.at(-1)?.plan.sections.about.problem?.value).toBe('b')
  })

  test('without storage everything works, and the page knows it', () => {
    const { planActor } = openAPlan({ keepsNothing: true })
    planActor.send(choose('Stroke'))
    expect(planActor.getSnapshot().hasTag('keepsNothing')).toBe(true)
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })
})

describe('two tabs', () => {
  test('a tab without the write lock takes no edit, and shows what the other saves', async () => {
    const { planActor } = openAPlan({}, { writeLock: { type: 'lock.waiting' } })
    await arrive()
    planActor.send(choose('mine'))
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toBeUndefined()
    planActor.send({
      type: 'copy.changed',
      envelope: envelopeWith(aPlan().said('about', 'problem', 'theirs').build(), 5),
    })
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'theirs' })
  })

  test('when the write lock comes, what the last holder left is read before anything is written', async () => {
    const theirs = envelopeWith(aPlan().said('about', 'problem', 'theirs').build(), 9)
    const { planActor, saves } = openAPlan(
      {},
      { writeLock: { type: 'lock.waiting' }, reread: () => Promise.resolve({ envelope: theirs }) },
    )
    await arrive()
    planActor.send({ type: 'lock.wanted' })
    await arrive()
    expect(planActor.getSnapshot().matches({ autosave: 'writing' })).toBe(true)
    expect(planActor.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'theirs' })
    expect(saves).toHaveLength(0)
  })

  test('edits that were not saved when the write lock was taken are made again on the other tab’s plan', async () => {
    const theirs = envelopeWith(aPlan().said('about', 'area', 'Port Ellery').build(), 9)
    let stored = envelopeWith(newPlan('2026-10-05'))
    const { planActor } = openAPlan({}, { reread: () => Promise.resolve({ envelope: stored }) })
    await arrive()
    planActor.send(say('Stroke'))
    planActor.send({ type: 'lock.taken' })
    stored = theirs
    planActor.send({ type: 'lock.wanted' })
    await arrive()
    const { about } = planActor.getSnapshot().context.plan.sections
    expect(about.problem).toEqual({ value: 'Stroke' })
    expect(about.area).toEqual({ value: 'Port Ellery' })
  })

  test('where both tabs changed one answer, theirs stands and ours is shown', async () => {
    let stored = envelopeWith(newPlan('2026-10-05'))
    const { planActor } = openAPlan({}, { reread: () => Promise.resolve({ envelope: stored }) })
    await arrive()
    planActor.send(say('mine'))
    planActor.send({ type: 'lock.taken' })
    stored = envelopeWith(aPlan().said('about', 'problem', 'theirs').build(), 9)
    planActor.send({ type: 'lock.wanted' })
    await arrive()
    const { context } = planActor.getSnapshot()
    expect(context.plan.sections.about.problem).toEqual({ value: 'theirs' })
    expect(context.collisions).toEqual([problem.put({ value: 'mine' })])
  })

  describe('a database that did not answer at first', () => {
    const inDatabase = aPlan().said('about', 'area', 'Port Ellery').build()
    const late = async (save?: (envelope: Unsigned) => Promise<Saved>) => {
      let hasAnswered = false
      const opened = openAPlan(
        { mayBeBehind: true },
        {
          save: (envelope) =>
            save && !hasAnswered ? save(envelope) : Promise.resolve({ revision: envelope.revision, backends: 'both' }),
          reread: () =>
            Promise.resolve(
              hasAnswered
                ? { envelope: envelopeWith(inDatabase, 3), wasUnseen: true }
                : { envelope: envelopeWith(newPlan('2026-10-05')), mayBeBehind: true },
            ),
        },
      )
      await arrive()
      return { ...opened, answers: () => (hasAnswered = true) }
    }
    const onPage = ({ revision }: Unsigned): Promise<Saved> => Promise.resolve({ revision, backends: 'page' })
    const said = ({ planActor }: Pick<Awaited<ReturnType<typeof late>>, 'planActor'>) => {
      const { about } = planActor.getSnapshot().context.plan.sections
      return [about.problem?.value, about.area?.value]
    }

    test('what it holds shows once it answers', async () => {
      const tab = await late()
      expect(tab.planActor.getSnapshot().context.mayBeBehind).toBe(true)
      tab.answers()
      tab.planActor.send({ type: 'database.answered' })
      await arrive()
      expect(said(tab)).toEqual([undefined, 'Port Ellery'])
      expect(tab.planActor.getSnapshot().context.mayBeBehind).toBe(false)
      expect(tab.saves).toHaveLength(0)
    })

    test('what was typed meanwhile, and saved on the page alone, is made again on it, whatever the numbers', async () => {
      const tab = await late(onPage)
      for (const text of ['S', 'St', 'Str', 'Stro', 'Stroke']) {
        tab.planActor.send(say(text))
        tab.clock.increment(250)
        await arrive()
      }
      expect(tab.planActor.getSnapshot().context.unsaved).toHaveLength(1)
      tab.answers()
      tab.planActor.send({ type: 'database.answered' })
      await arrive()
      expect(said(tab)).toEqual(['Stroke', 'Port Ellery'])
      expect(tab.planActor.getSnapshot().context.collisions).toEqual([])
      tab.clock.increment(250)
      await arrive()
      expect(tab.saves.at(-1)?.revision).toBeGreaterThan(6)
      expect(tab.planActor.getSnapshot().matches({ autosave: { writing: 'saved' } })).toBe(true)
    })

    test('a save that it refuses is no other tab’s doing: this one reads and goes on', async () => {
      const tab = await late(() => Promise.reject(new SaveProblem('overtaken')))
      tab.planActor.send(say('Stroke'))
      tab.clock.increment(250)
      tab.answers()
      await arrive()
      expect(tab.planActor.getSnapshot().hasTag('editable')).toBe(true)
      expect(said(tab)).toEqual(['Stroke', 'Port Ellery'])
    })
  })

  test('what was not saved when the write lock was taken is put by at once: the tab may be closed in a moment', async () => {
    const { planActor, putBy } = openAPlan()
    await arrive()
    planActor.send(say('Stroke'))
    planActor.send({ type: 'lock.taken' })
    expect(putBy.map((each) => each.plan.sections.about.problem)).toEqual([{ value: 'Stroke' }])
    await arrive()
    expect(planActor.getSnapshot().hasTag('onlyHere')).toBe(false)
  })

  test('where it cannot be put by, the page says that it is only here; with nothing unsaved there is nothing to say', async () => {
    for (const typed of [true, false]) {
      const { planActor } = openAPlan({}, { keepsNoPoints: true })
      await arrive()
      if (typed) planActor.send(say('Stroke'))
      planActor.send({ type: 'lock.taken' })
      await arrive()
      expect(planActor.getSnapshot().hasTag('onlyHere')).toBe(typed)
    }
  })

  test('collisions that were not read yet stay when the write lock passes once more', async () => {
    let stored = envelopeWith(newPlan('2026-10-05'))
    const { planActor } = openAPlan({}, { reread: () => Promise.resolve({ envelope: stored }) })
    await arrive()
    for (const [mine, revision] of [
      ['mine', 9],
      ['mine again', 20],
    ] as const) {
      planActor.send(say(mine))
      planActor.send({ type: 'lock.taken' })
      stored = envelopeWith(aPlan().said('about', 'problem', `theirs ${revision}`).build(), revision)
      planActor.send({ type: 'lock.wanted' })
      await arrive()
    }
    expect(planActor.getSnapshot().context.collisions).toEqual([
      problem.put({ value: 'mine' }),
      problem.put({ value: 'mine again' }),
    ])
  })

  test('a save that finds itself overtaken stops writing', async () => {
    const { planActor, clock } = openAPlan({}, { save: () => Promise.reject(new SaveProblem('overtaken')) })
    await arrive()
    planActor.send(choose('mine'))
    clock.increment(250)
    await arrive()
    expect(planActor.getSnapshot().matches({ autosave: 'overtaken' })).toBe(true)
    expect(planActor.getSnapshot().context.unsaved).toHaveLength(1)
  })
})
