import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { questionsOn } from '../questions/list.ts'
import { sections, stages } from './sections.ts'
import { isStepShown } from './shownStep.ts'
import type { Step } from './section.ts'

/** One question, put again for each difference there really is; and three questions, with the guesses that can wait in a fold. */
const repeated = ['expectations/compare', 'expectations/effort']
/** Their questions stand behind rows and folds, one to five in each. */
const inRows = ['purpose/order', 'place/online']

test('no page asks for more than five things', () => {
  const tooMany = sections.flatMap(({ id, steps }) =>
    steps
      .filter(
        (step: Step) => questionsOn(id, step.id).length > 5 && ![...repeated, ...inRows].includes(`${id}/${step.id}`),
      )
      .map((step) => `${id}/${step.id}`),
  )
  expect(tooMany).toEqual([])
})

test.each(['inPerson', 'online', 'both'] as const)(
  'no stage asks for more than five pages before it is ready: %s',
  (setting) => {
    const now = aPlan().said('about', 'setting', setting).now('2026-11-23')
    const required = stages.map(({ id, steps }) => ({
      id,
      pages: steps.filter((step: Step) => !step.more && isStepShown(now, id, step)).length,
    }))
    expect(required.filter(({ pages }) => pages > 5)).toEqual([])
  },
)
