import { expect, test } from 'vitest'
import { newEntry } from './entry.ts'
import { runningIn } from './running.ts'
import { captured, clockOf, ended, inSession, sorted, started } from './session.ts'

const start = {
  id: 's1',
  startedAt: '2026-11-23T14:10:00.000Z',
  counselor: 'Dana',
  founder: 'Ruth',
  group: 'Evening Tide',
  present: '',
}
const entry = started(newEntry('p1'), start)
const summary = { decided: ['We meet on Thursdays.'], added: [], open: [], suggested: [], tasks: [] }

test('a session runs until it is ended; a second start changes nothing', () => {
  expect(runningIn(entry)?.id).toBe('s1')
  expect(started(entry, { ...start, id: 's2' })).toBe(entry)
  const agreed = inSession(entry, 's1', (session) => ({ ...session, next: { on: '2026-12-14' } }))
  const over = ended(agreed, 's1', { endedAt: '2026-11-23T15:00:00.000Z', summary })
  expect(runningIn(over)).toBeUndefined()
  expect(over).toMatchObject({ next: { on: '2026-12-14' }, called: { group: 'Evening Tide', founder: 'Ruth' } })
})

test('an end without an appointment takes the old one away: it is over', () => {
  expect(ended({ ...entry, next: { on: '2026-11-23' } }, 's1', { endedAt: '', summary })).not.toHaveProperty('next')
})

test('what was caught waits until it is sorted, and can be sorted anew', () => {
  const caught = inSession(entry, 's1', (session) =>
    captured(session, { id: 'c1', words: 'Ask Tom', at: start.startedAt }),
  )
  expect(caught.sessions[0]?.captured).toEqual([{ id: 'c1', words: 'Ask Tom', at: start.startedAt, as: 'unsorted' }])
  const done = inSession(caught, 's1', (session) => sorted(session, 'c1', 'task'))
  expect(done.sessions[0]?.captured[0]?.as).toBe('task')
})

test.each([
  ['14:10', 0, 'arrive', 5],
  ['14:15', 5, 'since', 10],
  ['14:24', 14, 'since', 1],
  ['14:49', 39, 'topic', 1],
  ['14:50', 40, 'summary', 10],
  ['15:00', 50, 'summary', 0],
  ['14:00', 0, 'arrive', 5],
])('at %s it is minute %i: %s, %i left', (time, minutes, part, left) => {
  expect(clockOf(start.startedAt, `2026-11-23T${time}:00.000Z`)).toEqual({
    minutes,
    part,
    left,
    over: time === '15:00',
  })
})
