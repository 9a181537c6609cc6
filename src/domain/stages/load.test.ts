import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { loadOf, phaseNow, phasesAhead } from './load.ts'

const today = '2026-11-23'

/** The mock's group: Ruth carries 15 of 24 hours and offered 10. */
const mock = aPlan()
  .you({ name: 'Ruth', hours: 10 })
  .with('people', { id: 'ines', stance: 'agreed', hours: 6 })
  .with('people', { id: 'marcus', stance: 'agreed', hours: 6 })
  .with('people', { id: 'tom', stance: 'agreed', hours: 3 })
  .with('duties', { id: 'calls', holder: 'you', hoursBefore: 4 })
  .with('duties', { id: 'welcome', holder: 'you', hoursBefore: 2 })
  .with('duties', { id: 'place', holder: 'you', hoursBefore: 3 })
  .with('duties', { id: 'clinics', holder: 'you', hoursBefore: 3 })
  .with('duties', { id: 'flyer', holder: 'you', hoursBefore: 2 })
  .with('duties', { id: 'list', holder: 'you', hoursBefore: 1 })
  .with('duties', { id: 'talks', holder: 'ines', hoursBefore: 5 })
  .with('duties', { id: 'room', holder: 'marcus', hoursBefore: 3 })
  .with('duties', { id: 'print', holder: 'tom', hoursBefore: 1 })

describe('who carries how much', () => {
  test('as in the mock: 15 of 24 hours, an even share of 6', () => {
    const load = loadOf(mock.now(today), 'before')
    expect(load).toMatchObject({ total: 24, even: 6, unheld: [] })
    expect(load.people.map(({ person, hours, offered, over }) => [person, hours, offered, over])).toEqual([
      ['you', 15, 10, 5],
      ['ines', 5, 6, 0],
      ['marcus', 3, 6, 0],
      ['tom', 1, 3, 0],
    ])
  })

  test('the largest duty is drawn first, and what lies above the offer is known for each', () => {
    const [you] = loadOf(mock.now(today), 'before').people
    expect(you?.blocks.map(({ duty, hours, beyond }) => [duty, hours, beyond])).toEqual([
      ['calls', 4, 0],
      ['place', 3, 0],
      ['clinics', 3, 0],
      ['welcome', 2, 2],
      ['flyer', 2, 2],
      ['list', 1, 1],
    ])
  })

  test('standard duties take their estimated hours, 1 before and 1.5 after, until somebody says otherwise', () => {
    const plan = aPlan().with('duties', { std: 'publicContact', holder: 'you' })
    expect(loadOf(plan.now(today), 'before').total).toBe(1)
    expect(loadOf(plan.now(today), 'after').total).toBe(1.5)
    expect(
      loadOf(plan.with('duties', { std: 'welcoming', holder: 'you', hoursAfter: 2 }).now(today), 'after').total,
    ).toBe(3.5)
  })

  test('what was not taken counts for nothing', () => {
    expect(loadOf(aPlan().now(today), 'after')).toMatchObject({
      total: 0,
      unheld: [],
      people: [{ person: 'you', hours: 0 }],
    })
  })

  test('who left or was removed holds nothing: the duty has nobody', () => {
    const plan = aPlan()
      .with('people', { id: 'tom', stance: 'left' })
      .with('duties', { id: 'a', holder: 'tom', hoursBefore: 2 })
      .with('duties', { id: 'b', holder: 'gone', hoursBefore: 1 })
    const load = loadOf(plan.now(today), 'before')
    expect(load.unheld.map(({ duty }) => duty)).toEqual(['a', 'b'])
    expect(load.people.map(({ person }) => person)).toEqual(['you'])
  })

  test('an idea is in the picture only once they are down for a duty, and is marked as not agreed', () => {
    const idea = aPlan().with('people', { id: 'tom', stance: 'idea' })
    expect(loadOf(idea.now(today), 'before').people).toHaveLength(1)
    const down = idea.with('duties', { holder: 'tom', hoursBefore: 1 })
    expect(loadOf(down.now(today), 'before').people.map(({ person, agreed }) => [person, agreed])).toEqual([
      ['you', true],
      ['tom', false],
    ])
  })

  test('a duty that this group does not have is left out', () => {
    const plan = aPlan().said('about', 'setting', 'online').with('duties', { std: 'placeAndKeys', holder: 'you' })
    expect(loadOf(plan.now(today), 'after').total).toBe(0)
  })

  test('tenths of hours add up without crumbs', () => {
    const plan = aPlan()
      .with('duties', { holder: 'you', hoursBefore: 0.1 })
      .with('duties', { holder: 'you', hoursBefore: 0.2 })
    expect(loadOf(plan.now(today), 'before').total).toBe(0.3)
  })
})

test('once the first meeting was held only the time after it counts', () => {
  expect(phaseNow(mock.now(today))).toBe('before')
  expect(phasesAhead(mock.now(today))).toEqual(['before', 'after'])
  expect(phasesAhead(mock.said('timeline', 'held', 'yes').now(today))).toEqual(['after'])
})
