import { describe, expect, test } from 'vitest'
import { aPlan } from '#tests/support/planBuilder.ts'
import { firstAfter, firstMinutes, firstPage, firstPageFor, firstQuestions } from './firstMinutes.ts'
import { firstLine } from './firstLine.ts'
import { messageFacts } from '../documents/message.ts'
import { firstSafety, firstThing, firstToAsk, isInitials } from './firstThing.ts'
import { waysThatFit } from './sure.ts'

const today = '2026-11-23'

describe('the pages of the first ten minutes', () => {
  test('lead from one to the next', () => {
    expect(firstQuestions.map(firstAfter)).toEqual(['where', 'people', 'when', 'result'])
    expect(firstMinutes.every((page) => firstPage(page) === page)).toBe(true)
    expect(firstPage('support')).toBeUndefined()
  })

  test.each([
    ['others', 'where'],
    ['support', 'people'],
    ['copy', 'result'],
    ['backups', 'concern'],
    ['constructor', 'concern'],
  ])('a plan that was left at "%s" opens at "%s"', (old, now) => {
    expect(firstPageFor(old)).toBe(now)
  })
})

describe('the one next thing', () => {
  const looked = aPlan().said('about', 'similar', 'no')

  test('with nothing said, and before anybody has looked, it is looking', () => {
    expect(firstThing(aPlan().now(today))).toEqual({ is: 'look' })
    expect(firstThing(aPlan().said('about', 'similar', 'notLooked').with('people', { name: 'M.' }).now(today))).toEqual(
      { is: 'look' },
    )
  })

  test('a group that is known is visited first', () => {
    expect(firstThing(aPlan().said('about', 'similar', 'yes').now(today))).toEqual({ is: 'visit' })
  })

  test('with nobody yet the notice is put up; never where the group must stay hidden', () => {
    expect(firstThing(looked.now(today))).toEqual({ is: 'notice' })
    expect(firstThing(looked.said('about', 'hidden', 'yes').now(today))).toEqual({ is: 'service' })
    expect(firstThing(looked.said('about', 'category', 'abuse').now(today))).toEqual({ is: 'service' })
  })

  test('who was thought of gets a message; with who was asked one meets', () => {
    const two = looked
      .with('people', { id: 'a', name: 'A.', stance: 'asked' })
      .with('people', { id: 'b', name: 'B.', stance: 'idea' })
    expect(firstThing(two.now(today))).toEqual({ is: 'message', person: 'b' })
    expect(firstThing(looked.with('people', { id: 'a', stance: 'thinking' }).now(today))).toEqual({
      is: 'meet',
      person: 'a',
    })
    expect(firstToAsk(looked.with('people', { stance: 'declined' }).now(today))).toBeUndefined()
  })

  test('nobody who has agreed is asked once more: the next is, or nobody by name', () => {
    const agreed = looked.with('people', { id: 'm', name: 'Marisol', stance: 'agreed' })
    expect(firstToAsk(agreed.now(today))).toBeUndefined()
    expect(firstThing(agreed.now(today))).toEqual({ is: 'notice' })
    expect(messageFacts(agreed.now(today))).not.toHaveProperty('to')
    expect(messageFacts(agreed.with('people', { id: 't', name: 'Tobias', stance: 'asked' }).now(today)).to).toBe(
      'Tobias',
    )
  })
})

test.each([
  ['M.', true],
  ['M. K.', true],
  ['IW', true],
  ['Ines', false],
  ['Bo', false],
  ['李明', false],
  ['نور', false],
])('whether %s are initials: %s', (name, are) => {
  expect(isInitials(name)).toBe(are)
})

test('the safety note is longer where the concern or the age asks for it', () => {
  expect(firstSafety(aPlan().now(today))).toEqual(['public', 'tell', 'address'])
  expect(firstSafety(aPlan().said('about', 'hidden', 'yes').said('about', 'ages', 'both').now(today))).toEqual([
    'public',
    'tell',
    'address',
    'service',
    'host',
  ])
})

describe('the draft line', () => {
  test('with nothing said: eighteen weeks after today, three weeks either way, the review eight weeks on', () => {
    const line = firstLine(aPlan(today).now(today))
    // 2026-11-23 + 18 weeks = 2027-03-29
    expect(line).toMatchObject({
      start: today,
      isDraft: true,
      shortNotice: false,
      first: { from: '2027-03-08', to: '2027-04-19' },
    })
    // Every other week: the sixth meeting falls ten weeks after the first, so eight weeks come first.
    expect(line.review).toEqual({ from: '2027-05-03', to: '2027-06-14' })
    expect(line.months[0]).toBe('2026-11-01')
    expect(line.months.at(-1)).toBe('2027-06-01')
  })

  test('lies between nothing and one, in order', () => {
    const line = firstLine(aPlan(today).said('about', 'wish', '2027-03-01/2027-05-31').now(today))
    const stops = [line.start, line.first.from, line.first.to, line.review.to].map(line.at)
    expect(line.first).toEqual({ from: '2027-03-01', to: '2027-05-31' })
    expect(stops.toSorted((a, b) => a - b)).toEqual(stops)
    expect(stops.every((at) => at >= 0 && at < 1)).toBe(true)
  })

  test('once a day is set it is a day', () => {
    expect(firstLine(aPlan(today).said('timeline', 'firstMeeting', '2027-03-04').now(today))).toMatchObject({
      isDraft: false,
      first: { from: '2027-03-04', to: '2027-03-04' },
    })
  })
})

test.each([
  [{}, []],
  [{ want: 'join' }, ['join', 'help']],
  [{ want: 'join', carried: 'nobody' }, ['join']],
  [{ want: 'start', hear: 'yes', carried: 'yes' }, ['start']],
  [{ want: 'start', hear: 'unsure' }, ['small', 'start']],
  [{ want: 'start', hear: 'notNow' }, ['join', 'small']],
  [{ want: 'unsure' }, ['help', 'small']],
  [{ carried: 'nobody' }, ['join', 'small']],
] as const)('after %j the ways that fit are %j', (answers, ways) => {
  expect(waysThatFit(answers)).toEqual(ways)
})
