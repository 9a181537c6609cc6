import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { awaitsMembers, decidedLines, decisionCounts, isLookedAt, offeredDecisions } from './decisions.ts'

const today = '2026-11-23'

test('what the plan says is offered, and no longer once it was taken over', () => {
  const plan = aPlan()
    .said('purpose', 'statement', 'We meet')
    .said('purpose', 'rhythm', 'weekly')
    .said('purpose', 'money', 'none')
  // A rhythm without its weekday says too little.
  expect(offeredDecisions(plan.now(today))).toEqual(['statement', 'money'])
  expect(offeredDecisions(plan.said('purpose', 'weekday', '4').now(today))).toContain('rhythm')
  expect(offeredDecisions(plan.with('decisions', { std: 'statement', words: 'We meet' }).now(today))).toEqual(['money'])
})

test('an answer left open is not offered', () => {
  expect(offeredDecisions(aPlan().left('purpose', 'crisis', { as: 'askGroup' }).now(today))).toEqual([])
})

test('each line that a discussion decided is offered once, and stays away when it was worded anew', () => {
  const plan = aPlan().with('discussions', {
    id: 't',
    date: '2026-11-10',
    decided: 'No lectures.\n\n  Tea first. \nNo lectures.',
  })
  const lines = decidedLines(plan.now(today))
  expect(lines.map(({ words, talk, on }) => [words, talk, on])).toEqual([
    ['No lectures.', 't', '2026-11-10'],
    ['Tea first.', 't', '2026-11-10'],
  ])
  const taken = plan.with('decisions', { std: lines[0]?.key ?? '', talk: 't', words: 'We invite no speakers.' })
  expect(decidedLines(taken.now(today)).map((line) => line.words)).toEqual(['Tea first.'])
})

test('the same words in another discussion are another line', () => {
  const plan = aPlan()
    .with('discussions', { id: 'a', decided: 'Tea first.' })
    .with('discussions', { id: 'b', decided: 'Tea first.' })
  const key = decidedLines(plan.now(today))[0]?.key ?? ''
  expect(decidedLines(plan.with('decisions', { std: key, talk: 'a' }).now(today)).map((line) => line.talk)).toEqual([
    'b',
  ])
})

test('only members settle anything', () => {
  expect([{}, { state: 'agreed' as const }, { state: 'confirmed' as const }].map(awaitsMembers)).toEqual([
    true,
    true,
    false,
  ])
})

test('looked at again means decided anew on that day or after it', () => {
  expect(isLookedAt({ decidedOn: '2027-03-01', reviewOn: '2027-03-01' })).toBe(true)
  expect(isLookedAt({ decidedOn: '2027-02-28', reviewOn: '2027-03-01' })).toBe(false)
  expect(isLookedAt({ decidedOn: '2027-02-28' })).toBe(false)
})

test('decisions counted by state; without one it is open', () => {
  const now = aPlan()
    .with('decisions', {})
    .with('decisions', { state: 'agreed' })
    .with('decisions', { state: 'agreed' })
    .now(today)
  expect(decisionCounts(now)).toEqual({ open: 1, draft: 0, agreed: 2, confirmed: 0 })
})
