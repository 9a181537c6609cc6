import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { agenda } from './agenda.ts'
import { groupsThatFit } from './aboutPages.ts'

const today = '2026-11-23'

test('a group fits once it was asked or visited and somebody would be well there', () => {
  const plan = aPlan()
    .with('groups', { id: 'found', state: 'found', fits: 'yes' })
    .with('groups', { id: 'asked', state: 'asked', fits: 'partly' })
    .with('groups', { id: 'visited', state: 'visited', fits: 'yes' })
    .with('groups', { id: 'not', state: 'visited', fits: 'no' })
    .with('groups', { id: 'unsaid', state: 'visited' })
  expect(groupsThatFit(plan.now(today)).map(({ id }) => id)).toEqual(['asked', 'visited'])
})

test('an own reason is on no agenda, even if it was left for the core group', () => {
  const plan = aPlan()
    .left('about', 'ownWhy', { as: 'askGroup' })
    .left('about', 'excluded', { as: 'askGroup' })
    .said('about', 'hidden', 'yes')
  expect(agenda(plan.now(today))).toMatchObject([{ question: 'excluded', topic: 'rules' }])
})
