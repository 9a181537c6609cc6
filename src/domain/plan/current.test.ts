import { expect, test } from 'vitest'
import { writtenIn } from '../timeline/written.ts'
import { aPlan } from '#tests/support/planBuilder.ts'
import { isSaid, saidOrWritten, writtenAt } from './current.ts'

const plan = aPlan()
  .said('purpose', 'startTime', '19:00')
  .edit({
    kind: 'answer',
    section: 'purpose',
    question: 'startTime',
    answer: { value: '19:00', typed: ' after Tom is back ' },
  })
  .edit({ kind: 'answer', section: 'purpose', question: 'length', answer: { typed: '  ' } })
  .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  .edit({ kind: 'change', list: 'people', id: 'ines', field: 'hours', answer: { typed: '1-2' } })
  .edit({ kind: 'answer', section: 'coreGroup', question: 'restOn', answer: { typed: 'soon' } })

test('text that is no value yet counts as nothing, and is told as written', () => {
  const now = plan.now('2026-11-23')
  const { startTime, length } = now.sections.purpose
  expect([isSaid(startTime), writtenAt(startTime), saidOrWritten(startTime)]).toEqual([
    false,
    'after Tom is back',
    'after Tom is back',
  ])
  expect(length).toEqual({ is: 'gap' })
  const ines = now.lists.people.find(({ id }) => id === 'ines')
  expect([ines?.hours, ines?.written]).toEqual([undefined, { hours: '1-2' }])
})

test('it leads to where it is asked; what is the founder’s alone is not among it', () => {
  expect(writtenIn(plan.now('2026-11-23')).map(({ field, at, item, as }) => [field, at, item, as])).toEqual([
    ['purpose.startTime', 'purpose/order', undefined, 'time'],
    ['people.hours', 'coreGroup/people', 'ines', 'number'],
  ])
})
