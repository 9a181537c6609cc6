import { describe, expect, test } from 'vitest'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import { agendaAbout, agendaFacts } from './agenda.ts'

const { empty, full } = plans
const now = full.left('purpose', 'dominating', { as: 'askGroup' }).now(paperDay)

describe('facts of an agenda', () => {
  test('the discussion ahead: who facilitates, what was decided last time, what comes next', () => {
    expect(agendaFacts(now, 'full', 'd2')).toMatchObject({
      talk: { std: 'talk2', topics: ['purpose'], number: 2 },
      date: '2026-12-03',
      where: 'Café',
      minutes: 75,
      facilitator: { name: 'Person1 Lastname1' },
      last: { talk: { std: 'talk1' }, date: '2026-11-05', decided: ['We go slowly.', 'Nobody carries two duties.'] },
      next: { talk: { std: 'talk3' }, date: '2027-01-07' },
      points: [],
    })
  })

  test('what was left for the core group is on the agenda of its topic', () => {
    expect(agendaFacts(now, 'full', 'd3')).toMatchObject({
      facilitator: 'counselor',
      points: [{ section: 'purpose', question: 'dominating' }],
    })
  })

  test('a discussion that was held: who came, what was decided, notes, and nothing left to ask', () => {
    const held = agendaFacts(now, 'initials', 'd1')
    expect(held).toMatchObject({
      isHeld: true,
      came: ['R. M.', 'P. L.'],
      decided: ['We go slowly.', 'Nobody carries two duties.'],
      notes: 'A good evening.',
      points: [],
    })
    expect(held).not.toHaveProperty('last')
    expect(agendaFacts(now, 'none', 'd1').came).toEqual([])
  })

  test('a decision made of it stands with its lines, once', () => {
    const more = full
      .with('decisions', { talk: 'd1', words: 'We go slowly.' })
      .with('decisions', { talk: 'd1', words: 'Tea first.' })
    expect(agendaFacts(more.now(paperDay), 'full', 'd2').last?.decided).toEqual([
      'We go slowly.',
      'Nobody carries two duties.',
      'Tea first.',
    ])
  })

  test('without a discussion there is a sheet to fill in, with all that waits', () => {
    const waiting = empty.left('purpose', 'crisis', { as: 'askGroup' }).now(paperDay)
    expect(agendaFacts(waiting, 'full')).toMatchObject({ isHeld: false, points: [{ question: 'crisis' }] })
    expect(agendaFacts(now, 'full', 'gone')).not.toHaveProperty('talk')
    expect(agendaAbout.missing(waiting)).toEqual([{ what: 'talk', at: 'purpose/talks' }])
  })

  test('one for each discussion, the next one first; what is missing leads to its page', () => {
    expect(agendaAbout.subjects?.(now)).toEqual(['d2', 'd3', 'd1'])
    expect(agendaAbout.missing(now, 'd2')).toEqual([])
    expect(agendaAbout.missing(now, 'd3')).toEqual([{ what: 'talkWhere', at: 'purpose/talks', item: 'd3' }])
  })

  test('an answer that is private is on no agenda', () => {
    const resting = full.left('coreGroup', 'restOn', { as: 'askGroup' }).now(paperDay)
    expect(['d2', 'd3'].flatMap((id) => agendaFacts(resting, 'full', id).points)).toEqual([])
  })
})
