import { describe, expect, test } from 'vitest'
import { monthOf } from '#domain/dates.ts'
import { flyerAbout } from '#domain/documents/flyer.ts'
import { timeline as lineOf } from '#domain/timeline/timeline.ts'
import { aPlan, type PlanBuilder } from '#tests/support/planBuilder.ts'
import { paperOf, textOf } from '#tests/support/paperText.ts'
import { paperDay, plans } from '#tests/support/toldPlans.ts'
import type { BundleName } from '#words/languages.ts'
import { callingListMaker } from './makers/callingList/maker.ts'
import { charterMaker } from './makers/charter/maker.ts'
import { crisisCardMaker } from './makers/crisisCard/maker.ts'
import { dutyCardsMaker } from './makers/dutyCards/maker.ts'
import { factSheetMaker } from './makers/factSheet/maker.ts'
import { flyerMaker } from './makers/flyer/maker.ts'
import { letterMaker } from './makers/letter/maker.ts'
import type { Maker } from './making/maker.ts'
import { reviewMaker } from './makers/review/maker.ts'
import { runningOrderMaker } from './makers/runningOrder/maker.ts'
import { maker as timelineMaker } from './makers/timeline/maker.ts'

const { empty, full, half } = plans
const textIn = <B extends BundleName>(maker: Maker<B>, plan: PlanBuilder, today = paperDay) =>
  textOf(paperOf(maker, plan.now(today), 'first'))

/** A paper says what was answered or leaves a gap, never the opposite. */
describe('ties', () => {
  const own = full.said('about', 'direction', 'start')
  const ties = (plan: PlanBuilder) => /^Connections: .*$/m.exec(textIn(factSheetMaker, plan))?.[0]

  test('without an answer there is a gap', () => expect(ties(full)).toBe('Connections: ____'))
  test('started anew: just that', () =>
    expect(ties(own)).toBe('Connections: This is a new group on its own, without a national organization.'))
  test.each([
    [
      own.said('about', 'national', 'yes').said('about', 'affiliationGives', 'A kit'),
      'The group has a connection to a national organization.',
    ],
    [
      own
        .said('about', 'national', 'yes')
        .said('about', 'nationalName', 'Widowed Friends')
        .said('about', 'affiliationAsks', 'A fee'),
      'The group has a connection to Widowed Friends.',
    ],
    [full.said('about', 'direction', 'affiliate'), 'The group starts under a national organization.'],
    [own.said('about', 'approvalNeeded', 'yes'), '____'],
    [own.said('purpose', 'program', 'national'), 'The group uses a program from a national organization.'],
    [own.said('purpose', 'program', 'other'), 'The group uses a program from someone else.'],
  ])('whatever was noted is a tie (%#)', (plan, says) => expect(ties(plan)).toBe(`Connections: ${says}`))
})

describe('who leads', () => {
  const outside = [flyerMaker, letterMaker, factSheetMaker, runningOrderMaker]
  const ledBy = (involvement: 'leads' | 'coLeads' | 'none') => full.said('connections', 'involvement', involvement)

  test('members lead only where no professional does', () => {
    for (const maker of outside) {
      expect(textIn(maker, ledBy('none')), maker.id).toMatch(/led by its members|Members lead/)
      expect(textIn(maker, ledBy('leads')), maker.id).not.toMatch(/led by its members|Members lead the group/)
      expect(textIn(maker, ledBy('leads')), maker.id).toMatch(/led by a professional|A professional leads/)
      expect(textIn(maker, ledBy('coLeads')), maker.id).toMatch(/[aA] member and a professional/)
    }
  })
})

describe('rules and answers never contradict one another', () => {
  const rule = full.with('rules', { std: 'noAdvice' }).with('rules', { std: 'noSelling' })
  const both = (plan: PlanBuilder) => [textIn(charterMaker, plan), textIn(runningOrderMaker, plan)]

  test('advice: none at all, when asked, if it is kind', () => {
    for (const text of both(rule.said('purpose', 'advice', 'never'))) expect(text).not.toContain('unless somebody asks')
    for (const text of both(rule.said('purpose', 'advice', 'whenAsked')))
      expect(text).toContain('Don’t give advice unless asked')
    for (const text of both(rule.said('purpose', 'advice', 'free'))) expect(text).not.toMatch(/no advice unless/)
  })

  test('answering one another “without advice” beside advice when asked: advice is told once', () => {
    const plan = rule.said('purpose', 'crossTalk', 'noAdvice')
    for (const text of both(plan)) expect(text).toMatch(/do(n’t| not) give advice\./)
    for (const text of both(plan.said('purpose', 'advice', 'whenAsked')))
      expect(text).not.toMatch(/do(n’t| not) give advice\./)
  })

  test('selling: notices on a table, or as the group decides', () => {
    for (const text of both(rule.said('purpose', 'selling', 'table'))) expect(text).toContain('can go on a table')
    for (const text of both(rule.said('purpose', 'selling', 'groupDecides')))
      expect(text).toContain('unless the group agreed')
  })

  test('a closed group is not told that anyone comes and goes', () => {
    const closed = full.said('purpose', 'openness', 'closed')
    for (const maker of [charterMaker, runningOrderMaker, letterMaker]) {
      expect(textIn(maker, full), maker.id).toContain('come and go freely')
      expect(textIn(maker, closed), maker.id).not.toContain('come and go freely')
    }
  })
})

describe('money in the charter', () => {
  test('what was agreed stands under its own name, and who keeps and checks it is who was named', () => {
    const text = textIn(charterMaker, full)
    expect(text).toContain('What we agreed: Person2 keeps it, Person3 checks it.')
    expect(text).not.toMatch(/Kept by|Checked by|Who keeps/)
    const named = full.said('purpose', 'cashKeeper', 'p2').said('purpose', 'cashChecker', 'p3')
    expect(textIn(charterMaker, named)).toContain('Kept by: Person2\nChecked by: Person3')
    expect(
      textIn(charterMaker, full.said('purpose', 'cashKeeper', 'p2').said('purpose', 'cashChecker', 'p2')),
    ).not.toContain('Checked by')
  })
})

describe('the day', () => {
  const after = '2027-04-01'
  const all = [flyerMaker, letterMaker, factSheetMaker]

  test('of a first meeting that has gone by nobody says that no day is set', () => {
    for (const maker of all) {
      expect(textIn(maker, full, after), maker.id).not.toContain('We haven’t set a date yet')
      expect(textIn(maker, full, after), maker.id).toContain('Please ask for the date of the next meeting.')
    }
    expect(textIn(flyerMaker, full, after)).not.toContain('A new group will')
    const missing = (plan: PlanBuilder) => flyerAbout.missing(plan.now(after))
    expect(missing(full)).toEqual([{ what: 'firstHeld', at: 'timeline/after' }])
    expect(missing(full.said('timeline', 'held', 'no'))).toEqual([{ what: 'firstMeeting', at: 'timeline/date' }])
    expect(missing(full.said('timeline', 'held', 'yes').said('timeline', 'outcome', 'pause'))).toEqual([])
  })

  test('one that did not take place has no new day yet', () => {
    for (const maker of all)
      expect(textIn(maker, full.said('timeline', 'held', 'no'), after), maker.id).toContain(
        'We haven’t set a date yet.',
      )
  })

  test('a group that has stopped says so', () => {
    const paused = full.said('timeline', 'held', 'yes').said('timeline', 'outcome', 'pause')
    for (const maker of all) {
      expect(textIn(maker, paused, after), maker.id).toContain('The group isn’t meeting now.')
      expect(textIn(maker, paused, after), maker.id).not.toContain('We haven’t set a date yet')
    }
  })

  test('once the group meets, members need not wait for meeting 2', () => {
    expect(textIn(charterMaker, full)).toContain('Members who come back confirm it at the second meeting.')
    expect(textIn(charterMaker, full.said('timeline', 'held', 'yes'))).toContain(
      'This is a draft until the members confirm it.',
    )
  })

  test('after a part without minutes no part has a time of its own', () => {
    const plan = aPlan()
      .said('purpose', 'startTime', '19:00')
      .with('parts', { title: 'Hello' })
      .with('parts', { title: 'A poem', minutes: 10 })
    expect(textIn(charterMaker, plan)).toMatch(/^7 p\.m\.: Hello\nA poem, 10 min$/m)
    const unnamed = aPlan()
      .said('purpose', 'startTime', '19:00')
      .with('parts', { minutes: 10 })
      .with('parts', { title: 'A poem', minutes: 10 })
    expect(textIn(charterMaker, unnamed)).toContain('7:10 p.m.: A poem, 10 min')
  })
})

test('a founder speaks for themselves: of the others nobody said that they live with it', () => {
  expect(textIn(factSheetMaker, full)).toContain('Who started it: A few people, and at least one lives with this')
  expect(textIn(letterMaker, full)).toContain('at least one of us knows')
  expect(textIn(letterMaker, half)).toContain('I know this from my own life')
})

test('the fact sheet promises no review every so often, and of a crisis only that it is settled', () => {
  for (const plan of [empty, full])
    expect(textIn(factSheetMaker, plan)).toContain('Decisions: Members make the rules together.\n')
  expect(textIn(factSheetMaker, full)).not.toMatch(/one of them stays|six months/)
})

test('the address of a home stands on no paper: not on the crisis card either', () => {
  const home = full
    .with('places', { id: 'home', kind: 'home', name: 'At Ruth’s', address: '7 Elm Street' })
    .said('place', 'chosen', 'home')
  for (const maker of [crisisCardMaker, runningOrderMaker])
    expect(textIn(maker, home), maker.id).not.toMatch(/Elm|At Ruth/)
  expect(textIn(crisisCardMaker, home)).toContain('Where we are: ____')
  expect(textIn(crisisCardMaker, full)).toContain('Where we are: Riverside Library, room 2, 1 Main Street')
})

test('a month with smaller steps alone is not empty', () => {
  const plan = aPlan('2026-10-05')
    .said('timeline', 'firstMeeting', '2027-06-17')
    .with('people', { id: 'p1', name: 'Ana', stance: 'agreed' })
    .with('people', { id: 'p2', name: 'Bo', stance: 'agreed' })
  const quiet = lineOf(plan.now(paperDay)).tasks.reduce(
    (all, { key, date }) => (monthOf(date) === '2027-01' ? all.override(key, { state: 'dropped' }) : all),
    plan,
  )
  expect(textIn(timelineMaker, quiet)).toContain('January 2027\nThere’s nothing due.')
  const step = quiet.with('connections', { organization: 'Clinic', nextOn: '2027-01-12', nextWhat: 'Call' })
  expect(textIn(timelineMaker, step)).toContain('January 2027\nThere are only smaller steps.')
})

test('hours that nobody said are not none', () => {
  const card = (hours: object) => textIn(dutyCardsMaker, aPlan().with('duties', { title: 'Flowers', ...hours }))
  expect(card({ hoursBefore: 2 })).toContain('Hours a month: 2 hours until the first meeting\n')
  expect(card({ hoursAfter: 3 })).toContain('Hours a month: 3 hours, from the first meeting on\n')
  expect(card({ hoursBefore: 0 })).not.toContain('Only during the meetings')
  expect(card({ hoursBefore: 0, hoursAfter: 0 })).toContain('Only during the meetings')
  expect(textIn(dutyCardsMaker, aPlan().with('duties', { std: 'records' }))).toContain('(this guide’s estimate)')
})

test('of those who asked, nobody is said to have stayed away of whom it is not known', () => {
  const asked = full.with('enquiries', { count: 7 }).with('enquiries', { count: 3, came: 2 })
  expect(textIn(reviewMaker, asked)).toContain('People who asked: 10 people. We know about 3: 2 came')
  expect(textIn(reviewMaker, full.with('enquiries', { count: 3, came: 2 }))).toContain('3 people, 2 of them came')
  expect(textIn(reviewMaker, full.with('enquiries', { count: 3 }))).toMatch(/People who asked: 3 people$/m)
})

test('who was called is not “to contact”', () => {
  const list = textIn(callingListMaker, aPlan().with('connections', { organization: 'Clinic', lastOn: '2026-11-02' }))
  expect(list).toMatch(/Clinic\n.*\nContacted\nNov 2, 2026/)
  expect(textIn(callingListMaker, aPlan().with('connections', { organization: 'Clinic' }))).toContain('To contact')
})

test('our own figures are called a suggestion of this guide wherever a paper shows them', () => {
  const figure =
    /\b(\d+|two|three|five|six) (minutes early|minutes\. Who spoke|days)\b|half an hour early|every six months|twice a year/
  for (const maker of [
    runningOrderMaker,
    dutyCardsMaker,
    crisisCardMaker,
    factSheetMaker,
    callingListMaker,
    reviewMaker,
  ])
    for (const line of textIn(maker, full).split(/\n|(?<=\.) /))
      if (figure.test(line)) expect(`${maker.id}: ${line}`).toMatch(/This guide suggests/)
  expect(textIn(runningOrderMaker, full)).toContain('Two of us come early. This guide suggests 45 minutes.')
  expect(textIn(timelineMaker, aPlan())).toContain('(our suggestion)')
})
