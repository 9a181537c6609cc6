import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { callsThisWeek } from './coverageCalls.ts'
import { conditionsNow } from './conditions.ts'
import { logOf, newerInLog, newestFirst, suggestedStates, withLog } from './contactLog.ts'
import { hasNextStep } from './coverage.ts'

const today = '2026-11-23'
const clinic = aPlan()
  .with('connections', { id: 'clinic', organization: 'Clinic', kind: 'health' })
  .with('connections', { id: 'other', organization: 'Other' })
const called = clinic
  .with('contacts', { id: 'old', connection: 'clinic', on: '2026-10-01', outcome: 'noAnswer' })
  .with('contacts', { id: 'new', connection: 'clinic', on: '2026-11-02', outcome: 'callBack' })
  .with('contacts', { id: 'middle', connection: 'clinic', on: '2026-10-20' })
  .with('contacts', { id: 'theirs', connection: 'other', on: '2026-11-20' })
const lastOf = (plan: ReturnType<typeof aPlan>, id = 'clinic') =>
  withLog(plan.now(today)).find((each) => each.id === id)?.lastOn

describe('the log of a connection', () => {
  test('holds its own entries, the newest first, the one just begun before all', () => {
    const ids = (plan: ReturnType<typeof aPlan>) => logOf(plan.now(today), 'clinic').map((entry) => entry.id)
    expect(ids(called)).toEqual(['new', 'middle', 'old'])
    expect(ids(called.with('contacts', { id: 'begun', connection: 'clinic' }))).toEqual([
      'begun',
      'new',
      'middle',
      'old',
    ])
  })

  test('of two on one day, the later one stands first', () => {
    const entries = [
      { id: 'morning', on: '2026-11-02' },
      { id: 'evening', on: '2026-11-02' },
    ]
    expect(newestFirst(entries).map((entry) => entry.id)).toEqual(['evening', 'morning'])
  })
})

describe('the last contact', () => {
  test('follows the newest entry that has a day, and nobody else’s', () => {
    expect(lastOf(clinic)).toBeUndefined()
    expect(lastOf(called)).toBe('2026-11-02')
    expect(lastOf(called.with('contacts', { connection: 'clinic' }))).toBe('2026-11-02')
    expect(lastOf(called, 'other')).toBe('2026-11-20')
    expect(lastOf(called.edit({ kind: 'remove', list: 'contacts', id: 'new' }))).toBe('2026-10-20')
  })

  test.each(['2026-09-01', '2026-11-22'])('set by hand to %s, stays as it was set', (day) => {
    const set = called.edit({
      kind: 'change',
      list: 'connections',
      id: 'clinic',
      field: 'lastOn',
      answer: { value: day },
    })
    expect(lastOf(set)).toBe(day)
  })

  test('set by hand to an older day than the log has, is noticed', () => {
    const newer = (lastOn?: string) =>
      newerInLog(called.now(today), { id: 'clinic', ...(lastOn === undefined ? {} : { lastOn }) })
    expect(newer('2026-11-01')).toBe('2026-11-02')
    expect(newer('2026-11-02')).toBeUndefined()
    expect(newer()).toBeUndefined()
  })

  test('puts a next step behind them, in the condition and in the calls of the week', () => {
    const planned = called.edit({
      kind: 'change',
      list: 'connections',
      id: 'clinic',
      field: 'nextOn',
      answer: { value: '2026-11-02' },
    })
    expect(withLog(planned.now(today)).filter(hasNextStep)).toEqual([])
    expect(callsThisWeek(planned.now(today)).map((call) => call.id)).not.toContain('clinic')
    expect(callsThisWeek(planned.edit({ kind: 'remove', list: 'contacts', id: 'new' }).now(today))).toContainEqual({
      id: 'clinic',
      reason: 'past',
      date: '2026-11-02',
    })
    const told = aPlan()
      .said('timeline', 'firstMeeting', '2027-03-04')
      .said('place', 'datesConfirmed', 'yes')
      .with('connections', { id: 'a', organization: 'Clinic', nextOn: '2026-11-25' })
    const nextSteps = (plan: ReturnType<typeof aPlan>) =>
      conditionsNow(plan.now(today), 'connections')
        .find((each) => each.id === 'nextSteps')
        ?.met(plan.now(today))
    expect(nextSteps(told)).toBe(true)
    expect(nextSteps(told.with('contacts', { connection: 'a', on: '2026-11-25' }))).toBe(false)
  })

  test('of somebody whose state nobody changed is no “never”', () => {
    expect(callsThisWeek(called.now(today))).toEqual([
      { id: 'clinic', reason: 'noNext' },
      { id: 'other', reason: 'noNext' },
    ])
    expect(callsThisWeek(clinic.now(today))).toEqual([
      { id: 'clinic', reason: 'never' },
      { id: 'other', reason: 'never' },
    ])
  })
})

describe('what an entry suggests', () => {
  const suggested = (
    outcome: 'noAnswer' | 'callBack' | 'interested' | 'yes' | 'no',
    state: 'toContact' | 'contacted' | 'visited' | 'listing' | 'declined',
  ) => {
    const now = aPlan()
      .with('connections', { id: 'c', state })
      .with('contacts', { id: 'e', connection: 'c', on: '2026-11-02', outcome })
      .now(today)
    return now.lists.contacts.flatMap((entry) => suggestedStates(now, entry))
  }
  test.each([
    ['yes', 'contacted', ['listing', 'referring']],
    ['yes', 'declined', ['listing', 'referring']],
    ['yes', 'listing', []],
    ['no', 'visited', ['declined']],
    ['no', 'declined', []],
    ['interested', 'toContact', ['contacted']],
    ['callBack', 'toContact', ['contacted']],
    ['interested', 'visited', []],
    ['noAnswer', 'toContact', []],
  ] as const)('%s, of one %s: %j', (outcome, state, states) => {
    expect(suggested(outcome, state)).toEqual(states)
  })

  test('an older entry, one without a connection and one of somebody removed suggest nothing', () => {
    const now = aPlan()
      .with('connections', { id: 'c' })
      .with('contacts', { id: 'old', connection: 'c', on: '2026-10-01', outcome: 'no' })
      .with('contacts', { id: 'new', connection: 'c', on: '2026-11-01', outcome: 'yes' })
      .with('contacts', { id: 'gone', connection: 'x', on: '2026-11-01', outcome: 'yes' })
      .with('contacts', { id: 'unsaid', outcome: 'yes' })
      .now(today)
    expect(
      now.lists.contacts.filter((entry) => suggestedStates(now, entry).length > 0).map((entry) => entry.id),
    ).toEqual(['new'])
  })
})
