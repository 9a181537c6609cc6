import { expect, test } from 'vitest'
import { newEntry } from './entry.ts'
import { recordOf } from './record.ts'
import { ended, inSession, started } from './session.ts'

const start = (id: string, startedAt: string) => ({
  id,
  startedAt,
  counselor: 'Dana',
  founder: 'Ruth',
  group: 'Evening Tide',
  present: ' Tom ',
})
const summary = { decided: ['We meet on Thursdays.'], added: [], open: [], suggested: [], tasks: [] }
const once = ended(started(newEntry('p1'), start('s1', '2026-11-02T14:10:00Z')), 's1', {
  endedAt: '2026-11-02T14:58:40Z',
  summary,
})
const entry = { ...started(once, start('s2', '2026-11-23T14:10:00Z')), notes: ' quiet today ' }

test('a record tells every session, the newest first, with how long it took and who was there', () => {
  const record = recordOf(entry, { name: 'Night Tide' })
  expect(record).toMatchObject({ group: 'Night Tide', founder: 'Ruth', notes: 'quiet today' })
  expect(record.sessions.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['s2', undefined],
    ['s1', 49],
  ])
  expect(record.sessions[1]).toMatchObject({ present: ['Ruth', 'Dana', 'Tom'], summary })
})

test('a clock that was set back, or no time at all, makes no length', () => {
  for (const endedAt of ['2026-11-02T14:00:00Z', 'later']) {
    expect(recordOf(inSession(entry, 's1', (session) => ({ ...session, endedAt }))).sessions[1]).not.toHaveProperty(
      'minutes',
    )
  }
})
