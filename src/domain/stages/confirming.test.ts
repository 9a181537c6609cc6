import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { ownersToAgree, tasksToAgree } from '../timeline/agreed.ts'
import { timeline } from '../timeline/timeline.ts'
import { confirming } from './confirming.ts'

const today = '2026-11-23'
const listed = (
  fields: { readonly confirmedOn?: string; readonly lastOn?: string; readonly owner?: string } = {},
  begun = '2026-01-05',
) =>
  aPlan(begun).with('connections', { id: 'a', organization: 'Helpline', kind: 'helpline', state: 'listing', ...fields })
const only = (plan: ReturnType<typeof aPlan>, day = today) => confirming(plan.now(day))[0]

describe('an entry', () => {
  test.each([
    ['2026-05-23', true],
    ['2026-05-24', false],
    ['2026-11-23', false],
  ])('confirmed on %s is stale on November 23: %s', (confirmedOn, isStale) => {
    expect(only(listed({ confirmedOn }))).toMatchObject({ since: confirmedOn, by: 'confirmed', isStale })
  })

  test('of the last of August is due on the last of February', () => {
    expect(only(listed({ confirmedOn: '2026-08-31' }))?.due).toBe('2027-02-28')
  })

  test('never confirmed counts from the last contact, by hand or in the log, else from the beginning', () => {
    expect(only(listed({ lastOn: '2026-10-01' }))).toMatchObject({ since: '2026-10-01', by: 'contact', isStale: false })
    expect(only(listed().with('contacts', { connection: 'a', on: '2026-09-09' }))).toMatchObject({
      since: '2026-09-09',
      by: 'contact',
    })
    expect(only(listed())).toMatchObject({ since: '2026-01-05', by: 'begun', isStale: true })
    expect(only(listed({}, '2026-10-05'))).toMatchObject({ by: 'begun', isStale: false })
  })

  test('confirmed long ago is stale although somebody talked to them since', () => {
    expect(only(listed({ confirmedOn: '2026-02-01', lastOn: '2026-11-20' }))).toMatchObject({
      by: 'confirmed',
      isStale: true,
    })
  })

  test('is there for those who know of the group; the longest unconfirmed stand first', () => {
    const plan = aPlan('2026-01-05')
      .with('connections', { id: 'untold', organization: 'Library' })
      .with('connections', { id: 'no', organization: 'Courier', state: 'declined' })
      .with('connections', { id: 'young', organization: 'Clinic', state: 'contacted', lastOn: '2026-11-01' })
      .with('connections', { id: 'old', organization: 'Helpline', state: 'referring', confirmedOn: '2026-03-01' })
    expect(confirming(plan.now(today)).map(({ connection, tells }) => [connection.id, tells])).toEqual([
      ['old', true],
      ['young', false],
    ])
  })
})

describe('the task', () => {
  const tasks = (plan: ReturnType<typeof aPlan>, day = today) =>
    timeline(plan.now(day)).tasks.filter((task) => task.kind === 'confirm')

  test('comes on the day the entry is six months old, not before, and is never late', () => {
    const plan = listed({ confirmedOn: '2026-03-10' }, '2026-03-01')
    expect(tasks(plan, '2026-09-09')).toEqual([])
    expect(tasks(plan, '2026-09-10')).toMatchObject([
      { key: 'confirm:a:2026-09-10', subject: 'a', stage: 'connections' },
    ])
    for (const day of ['2026-09-10', '2026-09-11', today])
      expect(tasks(plan, day).map((task) => task.state)).not.toContain('late')
  })

  test('goes once the entry is confirmed, and half a year later it is another', () => {
    const confirmed = listed({ confirmedOn: today })
    expect(tasks(confirmed)).toEqual([])
    expect(tasks(confirmed, '2027-05-23').map((task) => task.key)).toEqual(['confirm:a:2027-05-23'])
  })

  test('is only for those who list the group or send people, and not once the group has stopped', () => {
    const told = aPlan('2026-01-05').with('connections', {
      id: 'a',
      organization: 'Clinic',
      state: 'visited',
      lastOn: '2026-02-01',
    })
    expect(confirming(told.now(today))[0]?.isStale).toBe(true)
    expect(tasks(told)).toEqual([])
    expect(tasks(listed().said('timeline', 'held', 'yes').said('timeline', 'outcome', 'pause'))).toEqual([])
  })

  test('asks nobody to agree: the calendar alone must not open that condition', () => {
    const plan = listed({ owner: 'ines', confirmedOn: '2026-03-10' })
      .with('people', { id: 'ines', name: 'Ines', stance: 'agreed' })
      .said('timeline', 'firstMeeting', '2027-03-04')
    const line = timeline(plan.now(today))
    expect(line.tasks.find((task) => task.kind === 'confirm')?.owner.person).toBe('ines')
    expect(tasksToAgree(line).map((task) => task.kind)).not.toContain('confirm')
    expect(ownersToAgree(line)).not.toContain('ines')
  })
})
