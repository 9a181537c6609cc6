import { expect, test } from 'vitest'
import { cardOf } from './card.ts'
import { currentVersion, type Envelope } from './envelope.ts'
import { newPlan } from './plan.ts'

const envelope = (problem: string): Envelope => {
  const plan = newPlan('2026-09-14')
  const sections = {
    ...plan.sections,
    about: { problem: { value: problem } },
    timeline: { firstMeeting: { value: '2027-03-16' } },
  }
  return {
    kind: 'self-help-plan',
    version: currentVersion,
    planId: 'p',
    copyId: 'c',
    revision: 3,
    savedAt: 'then',
    writer: 'w',
    plan: { ...plan, sections },
    own: {},
  }
}

test('a card says what a list shows', () => {
  expect(cardOf(envelope(' Grief '), { marks: ['ready'], forCounselor: 0 })).toEqual({
    planId: 'p',
    copyId: 'c',
    name: '',
    problem: 'Grief',
    revision: 3,
    savedAt: 'then',
    begun: '2026-09-14',
    marks: ['ready'],
    firstMeeting: '2027-03-16',
  })
  expect(cardOf({ ...envelope(''), example: true }).example).toBe(true)
  const next = { what: 'leg', id: 'check' } as const
  expect(cardOf(envelope(''), { marks: [], forCounselor: 0, next }).next).toEqual(next)
})

test('a long concern is cut between characters', () => {
  const { problem } = cardOf(envelope('🦉'.repeat(200)))
  expect(problem).toBe(`${'🦉'.repeat(79)}…`)
})

test('what the desk needs to know stands on the card: who, what waits, and when the help ends', () => {
  const { plan, ...others } = envelope('Grief')
  const suggestion = (id: string, state: 'open' | 'declined') => ({
    id,
    by: 'Dana',
    at: '2026-11-01',
    edit: {},
    words: 'Ask the library',
    state,
  })
  const card = cardOf(
    {
      ...others,
      plan: {
        ...plan,
        lists: { ...plan.lists, people: [{ id: 'you', you: true, name: { value: ' Ruth ' } }] },
        suggestions: [suggestion('s1', 'open'), suggestion('s2', 'declined')],
        sections: {
          ...plan.sections,
          connections: { helperEndsAfter: { value: 6 }, helperEndsOn: { typed: 'in May' } },
        },
      },
    },
    { marks: [], forCounselor: 2 },
  )
  expect(card).toMatchObject({ founder: 'Ruth', suggestions: 1, forCounselor: 2, helper: { after: 6 } })
  expect(card.helper).not.toHaveProperty('on')
})
