import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { callingListAbout, callingListFacts } from './callingList.ts'

const { empty, full, extreme } = plans

describe('facts of the calling list', () => {
  test('by kind, the next step first; who said no stands apart', () => {
    const plan = full
      .with('connections', { organization: 'Clinic', kind: 'health', nextOn: '2026-11-28' })
      .with('connections', { std: 'library', kind: 'library' })
    const facts = callingListFacts(plan.now(paperDay), 'first')
    expect(facts.kinds.map(({ kind }) => kind)).toEqual(['health', 'library'])
    expect(facts.kinds[0]?.calls).toMatchObject([
      { organization: 'Clinic', state: 'toContact' },
      { organization: 'Dr. Lund', owner: 'Person2', lastOn: '2026-11-10', nextWhat: 'Call again' },
    ])
    expect(facts.saidNo).toMatchObject([{ organization: 'Courier' }])
  })

  test('a next step that lies behind is none', () => {
    const done = full.edit({
      kind: 'change',
      list: 'connections',
      id: 'c1',
      field: 'nextOn',
      answer: { value: '2026-11-09' },
    })
    const [call] = callingListFacts(done.now(paperDay), 'none').kinds[0]?.calls ?? []
    expect(call).not.toHaveProperty('nextOn')
    expect(call).not.toHaveProperty('nextWhat')
    expect(call).not.toHaveProperty('owner')
    expect(callingListAbout.missing(done.now(paperDay))).toEqual([
      { what: 'nextSteps', at: 'connections/list', item: 'c1' },
    ])
  })

  test('the referral log: first contact, the newest after it, what came of it', () => {
    expect(callingListFacts(full.now(paperDay), 'none').log).toEqual([
      {
        organization: 'Dr. Lund',
        contact: 'Front desk',
        sentOn: '2026-11-02',
        followedOn: '2026-11-10',
        how: 'visit',
        outcome: 'interested',
        note: 'Mornings are quiet',
        nextOn: '2026-12-01',
      },
      { organization: 'Courier', state: 'declined' },
    ])
  })

  test('empty and very long', () => {
    expect(callingListFacts(empty.now(paperDay), 'full')).toMatchObject({ kinds: [], log: [] })
    expect(callingListAbout.missing(empty.now(paperDay))).toEqual([{ what: 'connections', at: 'connections/list' }])
    expect(callingListFacts(extreme.now(paperDay), 'full').kinds.flatMap(({ calls }) => calls)).toHaveLength(61)
  })
})
