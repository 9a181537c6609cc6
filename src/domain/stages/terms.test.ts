import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import { endFromToday, handedOver, terms } from './terms.ts'

const today = '2026-11-23'
const plan = aPlan()
  .with('people', { id: 'tom', name: 'Tom', stance: 'agreed' })
  .with('people', { id: 'bo', name: 'Bo', stance: 'left' })
  .with('duties', { id: 'open', std: 'welcoming', holder: 'you' })
  .with('duties', { id: 'late', std: 'records', holder: 'you', until: '2027-06-01', successor: 'bo' })
  .with('duties', {
    id: 'soon',
    std: 'publicContact',
    holder: 'you',
    deputy: 'tom',
    until: '2027-03-01',
    successor: 'tom',
    handOver: 'Passwords are in the tin.',
  })
  .with('duties', { id: 'nobody', std: 'timekeeping', until: '2027-01-01' })
  .with('duties', { id: 'gone', std: 'outreachLog', holder: 'bo', until: '2027-01-01' })

test('held duties by the end of their term; who left neither holds nor follows', () => {
  expect(
    terms(plan.now(today)).map(({ duty, until, successor, hasNotes }) => [duty.id, until, successor, hasNotes]),
  ).toEqual([
    ['soon', '2027-03-01', 'tom', true],
    ['late', '2027-06-01', undefined, false],
    ['open', undefined, undefined, false],
  ])
})

test('a term from today: six months, or as long as the group decided', () => {
  expect(endFromToday(plan.now(today))).toBe('2027-05-23')
  expect(endFromToday(plan.said('coreGroup', 'termMonths', 3).now(today))).toBe('2027-02-23')
  // A file from elsewhere may hold any amount.
  expect(endFromToday(plan.said('coreGroup', 'termMonths', 100000).now(today))).toBe('2031-11-23')
})

test('handed over: the next one holds it, seats are changed with the deputy, the term begins anew and the notes stay', () => {
  const before = plan.override('handOver:soon', { state: 'done', on: today }).build()
  const [term] = terms(current(before, today))
  const after =
    term?.successor === undefined
      ? before
      : apply(before, handedOver(current(before, today), { ...term, successor: term.successor }, 'handOver:soon'))
  const duty = after.lists.duties.find((each) => each.id === 'soon')
  expect(duty).toMatchObject({
    holder: { value: 'tom' },
    deputy: { value: 'you' },
    handOver: { value: 'Passwords are in the tin.' },
  })
  expect([duty?.until, duty?.successor]).toEqual([{}, {}])
  expect(after.overrides).toEqual({})
})
