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
const choose = (value: string) => ({ ...say(value), settles: true })

describe('settling', () => {
  test('while somebody types nothing is judged and nothing can be undone', async () => {
    const { founding } = openAPlan()
    await arrive()
    founding.send(say('Str'))
    const { context } = founding.getSnapshot()
    expect(context.plan.sections.about.problem).toEqual({ value: 'Str' })
    expect(context.settled.sections.about.problem).toBeUndefined()
    expect(context.past).toHaveLength(0)
    founding.send(say('Stroke'))
    founding.send({ type: 'plan.settled' })
    expect(founding.getSnapshot().context.past).toHaveLength(1)
  })

  test('undo first settles what was typed, and takes it back in one step', async () => {
    const { founding } = openAPlan()
    await arrive()
    founding.send(choose('Stroke'))
    founding.send(say('Stroke and'))
    founding.send({ type: 'plan.undone' })
    expect(founding.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
    founding.send({ type: 'plan.redone' })
    expect(founding.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke and' })
  })

  test('undo is a new revision and raises the resetKey, so that forms start anew', async () => {
    const { founding } = openAPlan()
    await arrive()
    founding.send(choose('Stroke'))
    const before = founding.getSnapshot().context
    founding.send({ type: 'plan.undone' })
    const after = founding.getSnapshot().context
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.resetKey).toBe(before.resetKey + 1)
  })

  test('a decided suggestion raises the resetKey too: the form must not write its old words over what was taken', async () => {
    const { founding } = openAPlan()
    await arrive()
    const suggestion = {
      id: 's',
      by: 'Dana',
      at: '2026-11-22',
      words: '',
      edit: problem.put({ value: 'Stroke' }),
      state: 'open' as const,
    }
    founding.send({ type: 'plan.edited', edit: { kind: 'suggest', suggestion }, settles: true })
    const { resetKey } = founding.getSnapshot().context
    founding.send({ type: 'plan.edited', edit: { kind: 'decide', suggestion: 's', as: 'accepted' }, settles: true })
    expect(founding.getSnapshot().context).toMatchObject({
      resetKey: resetKey + 1,
      plan: { sections: { about: { problem: { value: 'Stroke' } } } },
    })
  })

  test('a replacement can be undone', async () => {
    const { founding } = openAPlan()
    await arrive()
    founding.send(choose('Stroke'))
    founding.send({ type: 'plan.replaced', plan: newPlan('2026-01-01') })
    founding.send({ type: 'plan.undone' })
    expect(founding.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })
})

describe('keeping', () => {
  test('a pause in typing saves; typing on puts it off, but never for more than a second', async () => {
    const { founding, clock, saves } = openAPlan()
    await arrive()
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      founding.send(say(text))
      clock.increment(240)
    }
    expect(saves).toHaveLength(0)
    founding.send(say('abcde'))
    clock.increment(60)
    expect(saves).toHaveLength(1)
    await arrive()
    expect(founding.getSnapshot().hasTag('unsaved')).toBe(false)
  })

  test('hiding the page saves at once, settled', async () => {
    const { founding, saves } = openAPlan()
    await arrive()
    founding.send(say('Stroke'))
    founding.send({ type: 'page.hidden' })
    expect(saves.at(-1)?.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })

  test('what is typed while a slow save is under way is written without waiting for it', async () => {
    const { founding, clock, saves } = openAPlan({}, { save: () => new Promise(() => {}) })
    await arrive()
    founding.send(say('a'))
    clock.increment(250)
    founding.send(say('ab'))
    clock.increment(250)
    expect(saves.map((each) => each.plan.sections.about.problem?.value)).toEqual(['a', 'ab'])
  })

  test('a failed save says so, keeps the edit, and tries again', async () => {
    let broken = true
    const { founding, clock } = openAPlan(
      {},
      {
        save: (envelope) =>
          broken
            ? Promise.reject(new SaveProblem('full'))
            : Promise.resolve({ revision: envelope.revision, homes: 'page' }),
      },
    )
    await arrive()
    founding.send(choose('Stroke'))
    clock.increment(250)
    await arrive()
    expect(founding.getSnapshot().hasTag('failing')).toBe(true)
    expect(founding.getSnapshot().context.failure).toBe('full')
    broken = false
    clock.increment(5000)
    await arrive()
    expect(founding.getSnapshot().hasTag('unsaved')).toBe(false)
    expect(founding.getSnapshot().context.savedIn).toBe('page')
  })

  test('an edit while failing goes on being kept and is saved with the next try', async () => {
    let broken = true
    const { founding, saves } = openAPlan(
      {},
      {
        save: (envelope) =>
          broken
            ? Promise.reject(new SaveProblem('blocked'))
            : Promise.resolve({ revision: envelope.revision, homes: 'both' }),
      },
    )
    await arrive()
    founding.send(choose('a'))
    founding.send({ type: 'page.hidden' })
    await arrive()
    founding.send(choose('b'))
    broken = false
    founding.send({ type: 'save.retried' })
    await arrive()
    expect(saves.at(-1)?.plan.sections.about.problem?.value).toBe('b')
  })

  test('without storage everything works, and the page knows it', () => {
    const { founding } = openAPlan({ keepsNothing: true })
    founding.send(choose('Stroke'))
    expect(founding.getSnapshot().hasTag('keepsNothing')).toBe(true)
    expect(founding.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'Stroke' })
  })
})

describe('two tabs', () => {
  test('a tab without the pen takes no edit, and shows what the other saves', async () => {
    const { founding } = openAPlan({}, { pen: { type: 'pen.waiting' } })
    await arrive()
    founding.send(choose('mine'))
    expect(founding.getSnapshot().context.plan.sections.about.problem).toBeUndefined()
    founding.send({
      type: 'copy.changed',
      envelope: envelopeWith(aPlan().said('about', 'problem', 'theirs').build(), 5),
    })
    expect(founding.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'theirs' })
  })

  test('when the pen comes, what the last holder left is read before anything is written', async () => {
    const theirs = envelopeWith(aPlan().said('about', 'problem', 'theirs').build(), 9)
    const { founding, saves } = openAPlan(
      {},
      { pen: { type: 'pen.waiting' }, reread: () => Promise.resolve({ envelope: theirs }) },
    )
    await arrive()
    founding.send({ type: 'pen.wanted' })
    await arrive()
    expect(founding.getSnapshot().matches({ keeping: 'writing' })).toBe(true)
    expect(founding.getSnapshot().context.plan.sections.about.problem).toEqual({ value: 'theirs' })
    expect(saves).toHaveLength(0)
  })

  test('edits that were not saved when the pen was taken are made again on the other tab’s plan', async () => {
    const theirs = envelopeWith(aPlan().said('about', 'area', 'Port Ellery').build(), 9)
    let stored = envelopeWith(newPlan('2026-10-05'))
    const { founding } = openAPlan({}, { reread: () => Promise.resolve({ envelope: stored }) })
    await arrive()
    founding.send(say('Stroke'))
    founding.send({ type: 'pen.taken' })
    stored = theirs
    founding.send({ type: 'pen.wanted' })
    await arrive()
    const { about } = founding.getSnapshot().context.plan.sections
    expect(about.problem).toEqual({ value: 'Stroke' })
    expect(about.area).toEqual({ value: 'Port Ellery' })
  })

  test('where both tabs changed one answer, theirs stands and ours is shown', async () => {
    let stored = envelopeWith(newPlan('2026-10-05'))
    const { founding } = openAPlan({}, { reread: () => Promise.resolve({ envelope: stored }) })
    await arrive()
    founding.send(say('mine'))
    founding.send({ type: 'pen.taken' })
    stored = envelopeWith(aPlan().said('about', 'problem', 'theirs').build(), 9)
    founding.send({ type: 'pen.wanted' })
    await arrive()
    const { context } = founding.getSnapshot()
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
            save && !hasAnswered ? save(envelope) : Promise.resolve({ revision: envelope.revision, homes: 'both' }),
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
    const onPage = ({ revision }: Unsigned): Promise<Saved> => Promise.resolve({ revision, homes: 'page' })
    const said = ({ founding }: Pick<Awaited<ReturnType<typeof late>>, 'founding'>) => {
      const { about } = founding.getSnapshot().context.plan.sections
      return [about.problem?.value, about.area?.value]
    }

    test('what it holds shows once it answers', async () => {
      const tab = await late()
      expect(tab.founding.getSnapshot().context.mayBeBehind).toBe(true)
      tab.answers()
      tab.founding.send({ type: 'database.answered' })
      await arrive()
      expect(said(tab)).toEqual([undefined, 'Port Ellery'])
      expect(tab.founding.getSnapshot().context.mayBeBehind).toBe(false)
      expect(tab.saves).toHaveLength(0)
    })

    test('what was typed meanwhile, and saved on the page alone, is made again on it, whatever the numbers', async () => {
      const tab = await late(onPage)
      for (const text of ['S', 'St', 'Str', 'Stro', 'Stroke']) {
        tab.founding.send(say(text))
        tab.clock.increment(250)
        await arrive()
      }
      expect(tab.founding.getSnapshot().context.unsaved).toHaveLength(1)
      tab.answers()
      tab.founding.send({ type: 'database.answered' })
      await arrive()
      expect(said(tab)).toEqual(['Stroke', 'Port Ellery'])
      expect(tab.founding.getSnapshot().context.collisions).toEqual([])
      tab.clock.increment(250)
      await arrive()
      expect(tab.saves.at(-1)?.revision).toBeGreaterThan(6)
      expect(tab.founding.getSnapshot().matches({ keeping: { writing: 'saved' } })).toBe(true)
    })

    test('a save that it refuses is no other tab’s doing: this one reads and goes on', async () => {
      const tab = await late(() => Promise.reject(new SaveProblem('overtaken')))
      tab.founding.send(say('Stroke'))
      tab.clock.increment(250)
      tab.answers()
      await arrive()
      expect(tab.founding.getSnapshot().hasTag('editable')).toBe(true)
      expect(said(tab)).toEqual(['Stroke', 'Port Ellery'])
    })
  })

  test('what was not saved when the pen was taken is put by at once: the tab may be closed in a moment', async () => {
    const { founding, putBy } = openAPlan()
    await arrive()
    founding.send(say('Stroke'))
    founding.send({ type: 'pen.taken' })
    expect(putBy.map((each) => each.plan.sections.about.problem)).toEqual([{ value: 'Stroke' }])
    await arrive()
    expect(founding.getSnapshot().hasTag('onlyHere')).toBe(false)
  })

  test('where it cannot be put by, the page says that it is only here; with nothing unsaved there is nothing to say', async () => {
    for (const typed of [true, false]) {
      const { founding } = openAPlan({}, { keepsNoPoints: true })
      await arrive()
      if (typed) founding.send(say('Stroke'))
      founding.send({ type: 'pen.taken' })
      await arrive()
      expect(founding.getSnapshot().hasTag('onlyHere')).toBe(typed)
    }
  })

  test('collisions that were not read yet stay when the pen passes once more', async () => {
    let stored = envelopeWith(newPlan('2026-10-05'))
    const { founding } = openAPlan({}, { reread: () => Promise.resolve({ envelope: stored }) })
    await arrive()
    for (const [mine, revision] of [
      ['mine', 9],
      ['mine again', 20],
    ] as const) {
      founding.send(say(mine))
      founding.send({ type: 'pen.taken' })
      stored = envelopeWith(aPlan().said('about', 'problem', `theirs ${revision}`).build(), revision)
      founding.send({ type: 'pen.wanted' })
      await arrive()
    }
    expect(founding.getSnapshot().context.collisions).toEqual([
      problem.put({ value: 'mine' }),
      problem.put({ value: 'mine again' }),
    ])
  })

  test('a save that finds itself overtaken stops writing', async () => {
    const { founding, clock } = openAPlan({}, { save: () => Promise.reject(new SaveProblem('overtaken')) })
    await arrive()
    founding.send(choose('mine'))
    clock.increment(250)
    await arrive()
    expect(founding.getSnapshot().matches({ keeping: 'overtaken' })).toBe(true)
    expect(founding.getSnapshot().context.unsaved).toHaveLength(1)
  })
})
