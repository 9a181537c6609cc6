import { eveningTide } from '#domain/example/eveningTide.ts'
import { newPlan, type Plan } from '#domain/plan/plan.ts'
import { example } from '#words/en/example.ts'
import { aPlan } from './planBuilder.ts'

/** The day on which the papers of tests are made. */
export const paperDay = '2026-11-23'

const long = (of: string) => `${of} ${'of the long road behind the old mill by the water '.repeat(7)}`.slice(0, 300)

/** 20 people, 15 places, 60 connections, names of 300 characters: papers must hold them without breaking. */
function extreme(): Plan {
  let plan = aPlan('2026-10-05')
    .you({ name: long('Theodora'), reach: '555-0100' })
    .said('about', 'name', long('The Group'))
    .said('about', 'problem', long('living with a loss'))
    .said('about', 'area', long('Riverside'))
    .said('connections', 'publicContact', `${'a'.repeat(120)}@example.org`)
    .said('purpose', 'statement', long('We meet so that nobody has to carry it alone,'))
    .said('timeline', 'firstMeeting', '2027-03-04')
  for (let n = 1; n < 20; n += 1)
    plan = plan.with('people', {
      id: `person${n}`,
      name: long(`Person ${n}`),
      hours: 5,
      stance: 'agreed',
      reach: long(`555-01${n}`),
    })
  for (let n = 0; n < 15; n += 1)
    plan = plan.with('places', { name: long(`Place ${n}`), address: long('12 Mill Lane'), stepFree: 'unknown' })
  for (let n = 0; n < 60; n += 1)
    plan = plan.with('connections', {
      organization: long(`Office ${n}`),
      kind: 'health',
      state: 'contacted',
      nextOn: '2026-12-01',
      nextWhat: long('Call again'),
    })
  for (let n = 0; n < 6; n += 1)
    plan = plan.with('discussions', {
      date: '2026-12-10',
      topics: ['hopes', 'other'],
      where: long('At the library'),
      notes: long('We talked'),
    })
  for (let n = 0; n < 12; n += 1)
    plan = plan.with('duties', { title: long(`Duty ${n}`), holder: `person${n + 1}`, deputy: `person${n + 2}` })
  for (let n = 0; n < 12; n += 1)
    plan = plan.with('tasks', { title: long(`Task ${n}`), date: '2027-01-15', owner: `person${n + 1}` })
  return plan.build()
}

/** What somebody may paste into a field, to break a paper or to see whether it breaks. Stays exact, or is cleaned in one place. */
export const odd = {
  markup: '<b onload="x">Ann</b> & "Sons" ]]> &amp;',
  rightToLeft: 'קבוצת הורים של שרה',
  turned: 'evil \u202Egnirts',
  emoji: '👩🏽‍🚀 🏳️‍🌈',
  broken: 'half\uD800 a\u0000 \u0008 character\uFFFE',
}

const hostile = (): Plan =>
  aPlan('2026-10-05')
    .you({ name: odd.markup, reach: odd.broken })
    .said('about', 'name', odd.rightToLeft)
    .said('about', 'problem', `${odd.turned}\r\n${odd.emoji}`)
    .said('about', 'area', odd.broken)
    .said('connections', 'publicContact', odd.markup)
    .with('people', { id: 'sara', name: odd.rightToLeft, stance: 'agreed', hours: 4 })
    .with('places', { name: odd.turned, address: odd.broken })
    .with('connections', { organization: odd.markup, kind: 'health', nextOn: '2026-12-01', nextWhat: odd.emoji })
    .with('duties', { title: odd.markup, holder: 'sara' })
    .with('discussions', { date: '2026-12-10', topics: ['hopes'], notes: odd.broken, facilitator: 'sara' })
    .with('tasks', { title: odd.emoji, date: '2027-01-15', owner: 'sara' })
    .build()

/** The plans that every paper is tried with: nothing said, much said, far too much said, and said to break it. */
export const paperPlans: Readonly<Record<'empty' | 'example' | 'extreme' | 'hostile', () => Plan>> = {
  empty: () => newPlan('2026-10-05'),
  example: () => eveningTide(paperDay, example),
  extreme,
  hostile,
}
