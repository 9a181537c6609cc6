import { expect, test } from 'vitest'
import { shelfHappenings, shelfWorld, type ShelfHappening } from '#tests/support/shelfWorld.ts'
import { walkPaths } from '#tests/support/walkPaths.ts'
import { shelfMachine } from './shelf.ts'

const writing: readonly ShelfHappening[] = ['types', 'hides', 'storeAnswers', 'storeFails']

test('whatever is asked for, found, left, removed or locked, and in whatever order, the right plan is open or the person is told', () => {
  const { broken, states } = walkPaths(() => shelfWorld(shelfHappenings.filter((each) => !writing.includes(each))), 3)
  expect(broken).toEqual([])
  expect(states).toEqual(
    expect.arrayContaining(Object.keys(shelfMachine.root.states).filter((state) => state !== 'entering')),
  )
})

test('wherever the person goes, nothing typed is lost, and the only copy there is stays', () => {
  const { broken } = walkPaths(
    () =>
      shelfWorld([
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

test('a door that was locked stays so through whatever comes, until the person opens it', () => {
  const { broken, states } = walkPaths(() => shelfWorld(shelfHappenings, true), 2)
  expect(broken).toEqual([])
  expect(states).toContain('locked')
})
