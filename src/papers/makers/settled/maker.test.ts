import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { paperOf, textOf } from '#tests/support/paperText.ts'
import { settledMaker } from './maker.ts'

const today = '2026-11-23'

test('choices stand in the words of their question, people by name, days with their year', () => {
  const plan = aPlan()
    .with('people', { id: 'ines', name: 'Ines Vega', stance: 'agreed' })
    .said('purpose', 'selling', 'never')
    .said('purpose', 'dominating', 'Ines says so kindly.')
    .said('coreGroup', 'stepsIn', 'ines')
    .said('coreGroup', 'practiceOn', '2027-02-11')
    .with('decisions', { words: 'We end on time', state: 'agreed', decidedOn: '2026-11-20' })
  const text = textOf(paperOf(settledMaker, plan.now(today), 'first'))
  for (const said of [
    'Selling or recruiting: No',
    'When one person takes most of the time: Ines says so kindly.',
    'Fills in when someone is gone: Ines\n',
    'Practice day: February 11, 2027',
    'We end on time (the core group agrees)',
    'Nov 20, 2026',
  ])
    expect(text).toContain(said)
  expect(text).not.toContain('Vega')
  expect(textOf(paperOf(settledMaker, plan.now(today), 'none'))).not.toContain('Fills in')
})

test('a decision taken from an answer of the plan stands in the agreement, not here; with nothing settled there are lines to write on', () => {
  const taken = aPlan().with('decisions', { std: 'openness', words: 'Anyone may come', state: 'agreed' })
  const text = textOf(paperOf(settledMaker, taken.now(today), 'first'))
  expect(text).not.toContain('Anyone may come')
  expect(text).toContain('____')
})
