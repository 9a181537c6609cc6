import { expect, test } from 'vitest'
import { planLibraryHappenings, planLibraryWorld, type PlanLibraryHappening } from '#tests/support/planLibraryWorld.ts'
import { walkPaths } from '#tests/support/walkPaths.ts'
import { planLibraryMachine } from './planLibrary.ts'

const writing: readonly PlanLibraryHappening[] = ['types', 'hides', 'storeAnswers', 'storeFails']

test('whatever is asked for, found, left, removed or locked, and in whatever order, the right plan is open or the person is told', () => {
  const { broken, states } = walkPaths(
    () => planLibraryWorld(planLibraryHappenings.filter((each) => !writing.includes(each))),
    3,
  )
  expect(broken).toEqual([])
  expect(states).toEqual(
    expect.arrayContaining(Object.keys(planLibraryMachine.root.states).filter((state) => state !== 'entering')),
  )
})

test('wherever the person goes, nothing typed is lost, and the only copy there is stays', () => {
  const { broken } = walkPaths(
    () =>
      planLibraryWorld([
        'beginsC',
        'asksForA',
        'opens',
        'leaves',
        'cIsGone',
        'aGoesElsewhere',
        'aIsOutgrown',
        'locks',
        'opensTheDoor',
        'erases',
        'restores',
        ...writing,
      ]),
    5,
  )
  expect(broken).toEqual([])
})

test('a tab that was closed stays so through whatever comes, until the person opens it', () => {
  const { broken, states } = walkPaths(() => planLibraryWorld(planLibraryHappenings, true), 2)
  expect(broken).toEqual([])
  expect(states).toContain('locked')
})
