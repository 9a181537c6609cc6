import { describe, expect, test } from 'vitest'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { connections, substance } from './connections.ts'
import { answersContact, isContactTested, privateContactOf } from './coverageContact.ts'
import { isInvolvementAgreed } from './coverageInvolvement.ts'
import { assessStage } from './assess.ts'

const today = '2026-11-23'
const open = (plan: PlanBuilder) => assessStage(plan.build(), plan.now(today), 'connections').open
const isMet = (plan: PlanBuilder, id: string) =>
  connections.readyWhen.find((each) => each.id === id)?.met(plan.now(today))

const three = aPlan()
  .with('connections', { organization: 'Clinic', kind: 'health' })
  .with('connections', { organization: 'Church', kind: 'worship', state: 'declined' })
  .with('connections', { std: 'helpline', kind: 'helpline' })
const before = three
  .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
  .said('connections', 'publicContact', 'group@example.org')
  .said('connections', 'testedBy', 'ines')
  .said('connections', 'involvement', 'none')

describe('before date and place', () => {
  test('a list of three that say who they are', () => {
    expect(isMet(three, 'hasList')).toBe(true)
    expect(
      isMet(
        aPlan()
          .with('connections', { organization: 'Clinic' })
          .with('connections', {})
          .with('connections', { organization: 'Church' }),
        'hasList',
      ),
    ).toBe(false)
  })

  test('is ready with list, tested contact and involvement; nothing later is asked', () => {
    expect(open(aPlan())).toEqual(['hasList', 'contactTested', 'involvementAgreed'])
    expect(open(before)).toEqual([])
  })

  test('a date alone, or a place alone, asks nothing more', () => {
    expect(open(before.said('timeline', 'firstMeeting', '2027-03-04'))).toEqual([])
    expect(open(before.said('place', 'datesConfirmed', 'yes'))).toEqual([])
  })
})

describe('once date and place are set', () => {
  const told = before.said('timeline', 'firstMeeting', '2027-03-04').said('place', 'datesConfirmed', 'yes')

  test('more is asked', () => {
    expect(open(told)).toEqual(['contactedEnough', 'oneYes', 'nextSteps', 'onlineListing'])
  })

  test('a stage that was ready needs another look', () => {
    const plan = { ...told.build(), onceReady: { connections: '2026-11-01' } }
    expect(assessStage(plan, told.now(today), 'connections').standing).toBe('needsAnotherLook')
  })

  test('no online listing is asked of a hidden group', () => {
    expect(open(told.said('about', 'hidden', 'yes'))).not.toContain('onlineListing')
  })

  test('an online group has its place when platform and host are known', () => {
    const online = before
      .said('about', 'setting', 'online')
      .said('timeline', 'firstMeeting', '2027-03-04')
      .said('place', 'platform', 'Jitsi')
    expect(open(online)).toEqual([])
    expect(open(online.said('place', 'host', 'you'))).toContain('oneYes')
  })

  test('a list with nobody on it has no next step yet', () => {
    expect(isMet(aPlan(), 'nextSteps')).toBe(false)
  })

  test('who said no needs no next step, everybody else does', () => {
    expect(isMet(aPlan().with('connections', { organization: 'a', state: 'declined' }), 'nextSteps')).toBe(true)
    expect(isMet(aPlan().with('connections', { organization: 'a', state: 'referring' }), 'nextSteps')).toBe(false)
    expect(
      isMet(aPlan().with('connections', { organization: 'a', state: 'referring', nextOn: '2027-05-01' }), 'nextSteps'),
    ).toBe(true)
  })

  test('one list of groups shows the group', () => {
    expect(
      isMet(aPlan().with('connections', { organization: 'a', kind: 'health', state: 'listing' }), 'onlineListing'),
    ).toBe(false)
    expect(
      isMet(aPlan().with('connections', { organization: 'a', kind: 'listing', state: 'listing' }), 'onlineListing'),
    ).toBe(true)
    expect(
      isMet(aPlan().with('connections', { organization: 'a', kind: 'listing', state: 'contacted' }), 'onlineListing'),
    ).toBe(false)
  })

  test('all of it makes it ready', () => {
    const all = ['school', 'social', 'work'] as const
    const plan = all
      .reduce(
        (made, kind) =>
          made.with('connections', { organization: kind, kind, state: 'contacted', nextOn: '2026-12-01' }),
        before,
      )
      .with('connections', { organization: 'List', kind: 'listing', state: 'listing', nextOn: '2026-12-01' })
      .said('timeline', 'firstMeeting', '2027-03-04')
      .said('place', 'datesConfirmed', 'yes')
    expect(open(plan)).toEqual(['nextSteps'])
    const dated = ['connections1', 'connections3'].reduce(
      (made, id) =>
        made.edit({ kind: 'change', list: 'connections', id, field: 'nextOn', answer: { value: '2026-12-01' } }),
      plan,
    )
    expect(open(dated)).toEqual([])
  })
})

describe('the public contact', () => {
  const said = aPlan()
    .said('connections', 'publicContact', '(555) 010-2030')
    .with('people', { id: 'ines', stance: 'agreed', reach: '555 0102030' })

  test('is tested by somebody else than whoever answers it', () => {
    expect(isContactTested(said.said('connections', 'testedBy', 'you').now(today))).toBe(false)
    expect(isContactTested(said.said('connections', 'testedBy', 'ines').now(today))).toBe(true)
    const held = said.with('duties', { std: 'publicContact', holder: 'ines' })
    expect(answersContact(held.now(today))).toBe('ines')
    expect(isContactTested(held.said('connections', 'testedBy', 'ines').now(today))).toBe(false)
    expect(isContactTested(held.said('connections', 'testedBy', 'you').now(today))).toBe(true)
  })

  test('may be tested by the counselor or somebody outside, never by a person who is gone from the plan', () => {
    expect(isContactTested(said.said('connections', 'testedBy', 'counselor').now(today))).toBe(true)
    expect(isContactTested(said.said('connections', 'testedBy', 'outside').now(today))).toBe(true)
    expect(isContactTested(said.said('connections', 'testedBy', 'removed').now(today))).toBe(false)
    expect(isContactTested(aPlan().said('connections', 'testedBy', 'outside').now(today))).toBe(false)
  })

  test('that is somebody’s own number is noticed, however it is written', () => {
    expect(privateContactOf(said.now(today))).toBe('ines')
    expect(
      privateContactOf(
        aPlan().you({ reach: 'Ruth@Example.org' }).said('connections', 'publicContact', 'ruth@example.org ').now(today),
      ),
    ).toBe('you')
    expect(privateContactOf(aPlan().you({ reach: '' }).now(today))).toBeUndefined()
    expect(
      privateContactOf(aPlan().you({ reach: '555 0199' }).said('connections', 'publicContact', '555 0198').now(today)),
    ).toBeUndefined()
  })
})

describe('involvement', () => {
  test.each(['none', 'lists', 'refers'] as const)('%s needs no end', (level) => {
    expect(isInvolvementAgreed(aPlan().said('connections', 'involvement', level).now(today))).toBe(true)
  })

  test.each(['thinks', 'lendsRoom', 'trains', 'sitsIn', 'coLeads', 'leads'] as const)('%s needs an end', (level) => {
    const plan = aPlan().said('connections', 'involvement', level)
    expect(isInvolvementAgreed(plan.now(today))).toBe(false)
    expect(isInvolvementAgreed(plan.said('connections', 'helperEndsAfter', 3).now(today))).toBe(true)
    expect(isInvolvementAgreed(plan.said('connections', 'helperEndsOn', '2027-06-01').now(today))).toBe(true)
  })

  test('an end alone says nothing', () => {
    expect(isInvolvementAgreed(aPlan().said('connections', 'helperEndsAfter', 3).now(today))).toBe(false)
  })
})

test('the overview’s facts', () => {
  expect(
    substance(before.with('connections', { organization: 'List', kind: 'listing', state: 'listing' }).now(today)),
  ).toEqual({
    onList: 4,
    contacted: 2,
    saidYes: 1,
    contactTested: true,
  })
})
