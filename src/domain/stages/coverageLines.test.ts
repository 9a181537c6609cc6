import { expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { coverageLines, stopOf } from './coverageLines.ts'

const today = '2026-11-23'

test('each connection that has not said no is a line, each kind without one is missing', () => {
  const plan = aPlan()
    .with('connections', { organization: 'Clinic', kind: 'health', state: 'visited' })
    .with('connections', { organization: 'Practice', kind: 'health' })
    .with('connections', { organization: 'Courier', kind: 'media', state: 'declined' })
    .with('connections', { organization: 'A friend of a friend', state: 'referring' })
  const { reached, missing, counts } = coverageLines(plan.now(today))
  expect(reached.map(({ kind, connections }) => [kind, connections.map(stopOf)])).toEqual([
    ['health', ['visited', 'onList']],
    [undefined, ['saysYes']],
  ])
  expect(missing.find(({ kind }) => kind === 'media')).toEqual({ kind: 'media', saidNo: true })
  expect(missing.find(({ kind }) => kind === 'library')).toEqual({ kind: 'library', saidNo: false })
  expect(counts).toEqual({ kinds: 1 + missing.length, onList: 1, know: 1, sayYes: 1 })
})

test('an empty list leaves every kind missing', () => {
  const { reached, missing, counts } = coverageLines(aPlan().now(today))
  expect(reached).toEqual([])
  expect(counts).toEqual({ kinds: missing.length, onList: 0, know: 0, sayYes: 0 })
})
