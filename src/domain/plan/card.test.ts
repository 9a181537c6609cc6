import { expect, test } from 'vitest'
import { cardOf } from './card.ts'
import { currentVersion, type Envelope } from './envelope.ts'
import { newPlan } from './plan.ts'

const envelope = (problem: string): Envelope => {
  const plan = newPlan('2026-09-14')
  const sections = { ...plan.sections, about: { problem: { value: problem } }, timeline: { firstMeeting: { value: '2027-03-16' } } }
  return { kind: 'self-help-plan', version: currentVersion, planId: 'p', copyId: 'c', revision: 3, savedAt: 'then', writer: 'w', plan: { ...plan, sections }, own: {} }
}

test('a card says what a list shows', () => {
  expect(cardOf(envelope(' Grief '), ['ready'])).toEqual({
    planId: 'p', copyId: 'c', name: '', problem: 'Grief', revision: 3, savedAt: 'then', begun: '2026-09-14', marks: ['ready'], firstMeeting: '2027-03-16',
  })
  expect(cardOf({ ...envelope(''), example: true }, []).example).toBe(true)
})

test('a long concern is cut between characters', () => {
  const { problem } = cardOf(envelope('🦉'.repeat(200)), [])
  expect(problem).toBe(`${'🦉'.repeat(79)}…`)
})
