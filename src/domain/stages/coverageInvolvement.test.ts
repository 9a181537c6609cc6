import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { involvements } from '../plan/choices.ts'
import { rungOf, zoneOf } from './coverageInvolvement.ts'

test('the line has nine steps in three stretches, and only leading leads out of self-help', () => {
  expect(involvements.map((level) => [rungOf(level), zoneOf(level)])).toEqual([
    [1, 'outside'],
    [2, 'outside'],
    [3, 'outside'],
    [4, 'outside'],
    [5, 'outside'],
    [6, 'outside'],
    [7, 'within'],
    [8, 'within'],
    [9, 'beyond'],
  ])
})

test('who invited them and what they do is asked only where there is a part, and what was said stays', () => {
  const plan = aPlan().said('connections', 'helperDoes', 'Listens').said('connections', 'invitedBy', 'group')
  const asked = (level?: (typeof involvements)[number]) => {
    const { invitedBy, helperDoes } = (level === undefined ? plan : plan.said('connections', 'involvement', level)).now(
      '2026-11-23',
    ).sections.connections
    return [invitedBy?.is, helperDoes?.is]
  }
  expect(asked()).toEqual([undefined, undefined])
  expect(asked('none')).toEqual([undefined, undefined])
  expect(asked('lists')).toEqual(['said', 'said'])
  expect(asked('coLeads')).toEqual(['said', 'said'])
})
