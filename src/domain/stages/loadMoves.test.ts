import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { apply } from '../plan/apply.ts'
import { loadOf } from './load.ts'
import { moveEdit, movesForUnheld, movesFrom, roomOf } from './loadMoves.ts'

const today = '2026-11-23'
const both = (hours: number) => ({ hoursBefore: hours, hoursAfter: hours })
const group = aPlan()
  .you({ hours: 10 })
  .with('people', { id: 'ines', stance: 'agreed', hours: 6 })
  .with('people', { id: 'marcus', stance: 'agreed', hours: 6 })
  .with('people', { id: 'tom', stance: 'agreed', hours: 3 })
  .with('duties', { id: 'calls', holder: 'you', ...both(4) })
  .with('duties', { id: 'place', holder: 'you', ...both(3) })
  .with('duties', { id: 'clinics', holder: 'you', ...both(3) })
  .with('duties', { id: 'flyer', holder: 'you', ...both(2) })
  .with('duties', { id: 'welcome', holder: 'you', ...both(2) })
  .with('duties', { id: 'list', holder: 'you', ...both(1) })
  .with('duties', { id: 'talks', holder: 'ines', ...both(5) })
  .with('duties', { id: 'room', holder: 'marcus', ...both(3) })
  .with('duties', { id: 'print', holder: 'tom', ...both(1) })

describe('what could be handed over', () => {
  test('as in the mock: three hours to Marcus, two to Tom, then Ruth is within her ten', () => {
    expect(movesFrom(group.now(today), 'before', 'you')).toEqual([
      { duty: 'place', to: 'marcus' },
      { duty: 'welcome', to: 'tom' },
    ])
  })

  test('the smallest duty that settles it', () => {
    const plan = aPlan()
      .you({ hours: 4 })
      .with('people', { id: 'tom', stance: 'agreed', hours: 5 })
      .with('duties', { id: 'a', holder: 'you', ...both(4) })
      .with('duties', { id: 'b', holder: 'you', ...both(3) })
    expect(movesFrom(plan.now(today), 'before', 'you')).toEqual([{ duty: 'b', to: 'tom' }])
  })

  test('who is over their offer may hand over to somebody with the hours, even where that is a large part', () => {
    const plan = aPlan()
      .you({ hours: 2 })
      .with('people', { id: 'ines', stance: 'agreed', hours: 40 })
      .with('duties', { id: 'a', holder: 'you', ...both(12) })
    expect(movesFrom(plan.now(today), 'before', 'you')).toEqual([{ duty: 'a', to: 'ines' }])
    const roomy = plan.you({ hours: 20 })
    expect(movesFrom(roomy.now(today), 'before', 'you')).toEqual([])
  })

  test('nothing from somebody who carries no more than they offered', () => {
    expect(movesFrom(group.now(today), 'before', 'ines')).toEqual([])
  })

  test('nobody is offered what is too much for them after the first meeting', () => {
    const plan = aPlan()
      .you({ hours: 1 })
      .with('people', { id: 'ines', stance: 'agreed', hours: 3 })
      .with('duties', { id: 'a', holder: 'you', hoursBefore: 3, hoursAfter: 4 })
    expect(movesFrom(plan.now(today), 'before', 'you')).toEqual([])
  })

  test('nobody who has not agreed, or has not said their hours', () => {
    const plan = aPlan()
      .you({ hours: 1 })
      .with('people', { id: 'ines', stance: 'thinking', hours: 9 })
      .with('people', { id: 'tom', stance: 'agreed' })
      .with('duties', { id: 'a', holder: 'you', ...both(3) })
      .with('duties', { id: 'b', holder: 'tom', ...both(3) })
    expect(movesFrom(plan.now(today), 'before', 'you')).toEqual([])
    expect(roomOf(plan.now(today), 'tom')).toBeUndefined()
  })

  test('duties without a holder go to who has most room, one after the other', () => {
    const plan = aPlan()
      .you({ hours: 2 })
      .with('people', { id: 'ines', stance: 'agreed', hours: 4 })
      .with('people', { id: 'tom', stance: 'agreed', hours: 4 })
      .with('duties', { id: 'a', ...both(2) })
      .with('duties', { id: 'b', ...both(2) })
    expect(movesForUnheld(plan.now(today), 'before')).toEqual([
      { duty: 'a', to: 'ines' },
      { duty: 'b', to: 'tom' },
    ])
  })
})

describe('handing a duty over', () => {
  test('sets the holder and leaves the deputy', () => {
    const plan = group.with('duties', { id: 'x', holder: 'you', deputy: 'ines' })
    const after = apply(plan.build(), moveEdit(plan.now(today), { duty: 'x', to: 'tom' }))
    expect(after.lists.duties.at(-1)).toEqual({ id: 'x', holder: { value: 'tom' }, deputy: { value: 'ines' } })
  })

  test('to the deputy: the two change seats', () => {
    const plan = group.with('duties', { id: 'x', holder: 'you', deputy: 'tom' })
    const after = apply(plan.build(), moveEdit(plan.now(today), { duty: 'x', to: 'tom' }))
    expect(after.lists.duties.at(-1)).toMatchObject({ holder: { value: 'tom' }, deputy: { value: 'you' } })
  })

  test('all moves made, nobody is over their offer', () => {
    const now = movesFrom(group.now(today), 'before', 'you')
      .reduce((plan, move) => plan.edit(moveEdit(plan.now(today), move)), group)
      .now(today)
    expect(loadOf(now, 'before').people.map(({ over }) => over)).toEqual([0, 0, 0, 0])
  })
})
