import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { callsThisWeek } from './coverageCalls.ts'

const today = '2026-11-23'
const calls = (plan: ReturnType<typeof aPlan>) =>
  callsThisWeek(plan.now(today)).map(({ id, reason }) => `${id} ${reason}`)

describe('whom to call this week', () => {
  test('steps that are past, today or within seven days, the oldest first', () => {
    const plan = aPlan()
      .with('connections', { id: 'day8', organization: 'a', nextOn: '2026-12-01' })
      .with('connections', { id: 'day7', organization: 'b', nextOn: '2026-11-30', state: 'visited' })
      .with('connections', { id: 'today', organization: 'c', nextOn: today, state: 'contacted' })
      .with('connections', { id: 'past', organization: 'd', nextOn: '2026-10-01' })
    expect(calls(plan)).toEqual(['past past', 'today today', 'day7 soon'])
  })

  test('then those never contacted, the most useful kinds first', () => {
    const plan = aPlan()
      .said('about', 'category', 'grief')
      .with('connections', { id: 'other', organization: 'a' })
      .with('connections', { id: 'media', organization: 'b', kind: 'media' })
      .with('connections', { id: 'funeral', organization: 'c', kind: 'funeral' })
      .with('connections', { id: 'due', organization: 'd', kind: 'work', nextOn: '2026-11-25', state: 'contacted' })
    expect(calls(plan)).toEqual(['due soon', 'funeral never', 'media never', 'other never'])
  })

  test('never who said no, whose step is behind them, or who has no name yet', () => {
    const plan = aPlan()
      .with('connections', { organization: 'a', state: 'declined', nextOn: today })
      .with('connections', { organization: 'b', state: 'contacted', nextOn: '2026-11-20', lastOn: '2026-11-21' })
      .with('connections', {})
    expect(calls(plan)).toEqual([])
  })

  test('a hidden group is not sent to the press, but keeps what it planned itself', () => {
    const plan = aPlan()
      .said('about', 'hidden', 'yes')
      .with('connections', { id: 'paper', organization: 'a', kind: 'media' })
      .with('connections', { id: 'planned', organization: 'b', kind: 'media', nextOn: today })
    expect(calls(plan)).toEqual(['planned today'])
  })

  test('at most five', () => {
    const plan = [1, 2, 3, 4, 5, 6].reduce(
      (made, n) => made.with('connections', { organization: `Place ${n}` }),
      aPlan(),
    )
    expect(calls(plan)).toHaveLength(5)
  })
})
