import { expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { paperOf, textOf } from '#tests/support/paperText.ts'
import { maker as checklistMaker } from '../checklist/maker.ts'
import { agendaMaker } from './maker.ts'

const asked = plans.empty
  .you({ name: 'Ruth Miller' })
  .with('people', { id: 'ines', name: 'Ines Okafor', stance: 'agreed' })
  .edit({ kind: 'change', list: 'people', id: 'ines', field: 'hours', answer: { open: { as: 'askGroup' } } })
  .edit({ kind: 'change', list: 'people', id: 'you', field: 'until', answer: { open: { as: 'askGroup' } } })
const agenda = (naming: 'full' | 'first' | 'none', plan = asked) =>
  textOf(paperOf(agendaMaker, plan.now(paperDay), naming))

test('what was left open about a person is on the agenda as a question, with the page it was left open on', () => {
  expect(agenda('first')).toContain('How many hours a month can Ines give? (People)')
  expect(agenda('first')).toContain('Until when can Ruth help?')
  expect(agenda('first')).not.toMatch(/earlier plan|Okafor/)
})

test('where nobody is named, the question is there without the name', () => {
  expect(agenda('none')).toContain('How many hours a month can someone in the core group give?')
  expect(agenda('none')).toContain('Until when can the founder help?')
  expect(agenda('none')).not.toMatch(/Ines|Ruth/)
})

test('a duty of the guide and a talk without a title have their names', () => {
  const more = plans.empty
    .with('duties', { id: 'd', std: 'publicContact' })
    .edit({ kind: 'change', list: 'duties', id: 'd', field: 'holder', answer: { open: { as: 'askGroup' } } })
  expect(agenda('first', more)).toMatch(/Who has the role “[A-Z][^”]+”\? \(/)
})

test('as a task on the checklist it is the same question, and nobody is named who is not to be', () => {
  const until = asked
    .edit({
      kind: 'change',
      list: 'people',
      id: 'ines',
      field: 'hours',
      answer: { open: { as: 'notYet', by: '2026-12-10' } },
    })
    .now(paperDay)
  expect(textOf(paperOf(checklistMaker, until, 'first'))).toContain('How many hours a month can Ines give?')
  expect(textOf(paperOf(checklistMaker, until, 'none'))).toContain('can someone in the core group give?')
})
