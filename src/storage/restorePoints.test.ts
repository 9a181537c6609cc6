import { expect, test } from 'vitest'
import { surplus } from './restorePoints.ts'

test('of each kind the oldest go', () => {
  const made = (reason: 'daily' | 'lastVisit' | 'byHand' | 'beforeImport' | 'overtaken', times: number) =>
    Array.from({ length: times }, (_, index) => ({ reason, index }))
  const dropped = surplus([
    ...made('daily', 9),
    ...made('lastVisit', 3),
    ...made('byHand', 6),
    ...made('beforeImport', 6),
    ...made('overtaken', 6),
  ])
  expect(dropped.map(({ reason, index }) => `${reason} ${index}`)).toEqual([
    'lastVisit 0',
    'daily 0',
    'daily 1',
    'overtaken 0',
    'byHand 0',
    'byHand 1',
  ])
})
