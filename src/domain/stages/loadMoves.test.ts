import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { tasksDone } from '#tests/support/tasksDone.ts'
import { apply } from '../plan/apply.ts'
import { monthsAhead } from './comparisonsPlan.ts'
import { loadOf } from './load.ts'
import { moveEdit } from './dutyMove.ts'
import { movesForUnheld, movesFrom, roomOf } from './loadMoves.ts'

const today = '2026-11-23'
const both = (hours: number) => ({ hoursBefore: hours, hoursAfter: hours })
const duties = aPlan()
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
const group = tasksDone(duties, today)

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

describe('with dated tasks', () => {
  /** Tom has two hours beside his duty, and prints for nine of them in February. */
  const printing = group.with('tasks', { title: 'Print', date: '2027-02-10', hours: 9, owner: 'tom' })

  test('who has too much in one month is offered nothing, and has no hours free', () => {
    expect(roomOf(group.now(today), 'tom')).toBe(2)
    expect(roomOf(printing.now(today), 'tom')).toBe(-7)
    expect(movesFrom(printing.now(today), 'before', 'you').map(({ to }) => to)).not.toContain('tom')
    const unheld = printing.with('duties', { id: 'free', ...both(2) })
    expect(movesForUnheld(unheld.now(today), 'before').map(({ to }) => to)).not.toContain('tom')
  })

  test('a task of a month after their end is not theirs to carry', () => {
    const ends = printing.edit({
      kind: 'change',
      list: 'people',
      id: 'tom',
      field: 'until',
      answer: { value: '2027-01-31' },
    })
    expect(roomOf(ends.now(today), 'tom')).toBe(2)
  })

  test('a duty is counted with the tasks that it brings', () => {
    const plan = aPlan(today)
      .said('timeline', 'firstMeeting', '2027-03-04')
      .you({ hours: 40 })
      .with('people', { id: 'ines', stance: 'agreed', hours: 6 })
      .with('duties', { id: 'print', std: 'writingPrinting' })
      .with('duties', { id: 'greet', std: 'welcoming' })
    const moves = movesForUnheld(plan.now(today), 'before')
    expect(moves).toContainEqual({ duty: 'print', to: 'you' })
  })

  test.each([duties, printing, tasksDone(duties, today).override('putUpFlyers', { state: 'open' })])(
    'all offers taken, nobody is above their offer in any month who was not so before (plan %#)',
    (plan) => {
      const over = (of: typeof plan) =>
        monthsAhead(of.now(today)).flatMap(({ month, byPerson }) =>
          byPerson
            .filter(({ needed, offered }) => offered > 0 && needed > offered)
            .map(({ person }) => `${person} ${month}`),
        )
      for (const phase of ['before', 'after'] as const) {
        const now = plan.now(today)
        for (const moves of [movesForUnheld(now, phase), movesFrom(now, phase, 'you')]) {
          const after = moves.reduce((all, move) => all.edit(moveEdit(all.now(today), move)), plan)
          const receivers = new Set(moves.map(({ to }) => to))
          expect(over(after).filter((each) => receivers.has(each.split(' ')[0] ?? ''))).toEqual([])
        }
      }
    },
  )
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
