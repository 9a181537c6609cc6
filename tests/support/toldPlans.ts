import { addDays } from '#domain/dates.ts'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { criteria } from '#domain/plan/criteria.ts'
import { connectionKinds } from '#domain/plan/choices.ts'
import { current, type Current } from '#domain/plan/current.ts'
import { example } from '#words/en/example.ts'
import { aPlan, type PlanBuilder } from './planBuilder.ts'

/** The day on which all these plans are looked at. */
export const paperDay = '2026-11-26'
const long = (what: string, length = 300) => `${what} ${'with many words '.repeat(30)}`.slice(0, length).trim()
const times = (count: number) => Array.from({ length: count }, (_, at) => at)
const from = (count: number, plan: PlanBuilder, next: (plan: PlanBuilder, at: number) => PlanBuilder) =>
  times(count).reduce(next, plan)

/** One founder, online, every week: nothing but what the first ten minutes ask. */
export const half = aPlan('2026-10-05')
  .said('about', 'problem', 'living with long Covid')
  .said('about', 'relation', 'mine')
  .said('about', 'setting', 'online')
  .said('purpose', 'rhythm', 'weekly')
  .said('purpose', 'weekday', '2')
  .said('purpose', 'startTime', '18:30')
  .with('discussions', { topics: ['hopes'] })

/** Everything said: five founders, third Thursday, a booked room. */
export const full = from(4, aPlan('2026-10-05'), (plan, at) =>
  plan.with('people', { id: `p${at}`, name: `Person${at} Lastname${at}`, stance: 'agreed', reach: `555-010${at}` }),
)
  .you({ name: 'Ruth Miller', reach: '555-0142', stance: 'agreed', mayBePublic: 'yes' })
  .said('about', 'problem', 'Death of a spouse or partner')
  .said('about', 'name', 'Open Chair')
  .said('about', 'area', 'Riverside')
  .said('about', 'relation', 'mine')
  .said('about', 'audience', 'affected')
  .said('about', 'ages', 'adults')
  .said('purpose', 'statement', 'We meet so that nobody has to be alone with it.')
  .said('purpose', 'mayCome', 'Whoever has lost a husband, wife or partner, however long ago.')
  .said('purpose', 'openness', 'open')
  .said('purpose', 'sizeMany', 12)
  .said('purpose', 'rhythm', 'monthly')
  .said('purpose', 'nth', ['3'])
  .said('purpose', 'weekday', '4')
  .said('purpose', 'startTime', '19:00')
  .said('purpose', 'length', 90)
  .said('purpose', 'leading', 'two')
  .said('purpose', 'firstLeaders', ['you', 'p1'])
  .said('purpose', 'confidentiality', 'We keep to ourselves what is said, and who came.')
  .said('purpose', 'limits', 'When a life is in danger, we tell somebody who can help.')
  .said('purpose', 'crisis', 'Person1 steps out with them.\nWe call 555-0199.')
  .said('purpose', 'crisisChecked', '2026-11-20')
  .said('purpose', 'money', 'basket')
  .said('purpose', 'moneyNote', 'Person2 keeps it, Person3 checks it.')
  .with('parts', { std: 'welcome', minutes: 10 })
  .with('parts', { title: 'A poem', minutes: 80 })
  .with('rules', { std: 'keepPrivate' })
  .with('rules', { words: 'Nobody is late twice.' })
  .with('places', {
    id: 'library',
    name: 'Riverside Library, room 2',
    kind: 'library',
    address: '1 Main Street',
    stepFree: 'yes',
    toilet: 'yes',
    free: 'yes',
    private: 'yes',
    slot: 'yes',
    transit: 'yes',
    transitNote: 'Bus 4 stops outside.',
    inCharge: 'Front desk',
    cost: 'Free',
    cancelNotice: 7,
    contact: 'Front desk, 555-0133',
  })
  .said('place', 'chosen', 'library')
  .said('place', 'datesConfirmed', 'yes')
  .said('connections', 'publicContact', 'open-chair@example.org')
  .said('connections', 'testedOn', '2026-11-01')
  .said('connections', 'involvement', 'none')
  .said('timeline', 'firstMeeting', '2027-03-18')
  .said('timeline', 'firm', 'firm')
  .said('timeline', 'reviewOn', '2027-09-16')
  .with('discussions', {
    id: 'd1',
    std: 'talk1',
    date: '2026-11-05',
    held: 'yes',
    came: ['you', 'p1'],
    decided: 'We go slowly.\n\nNobody carries two duties.',
    notes: 'A good evening.',
  })
  .with('discussions', { id: 'd2', std: 'talk2', date: '2026-12-03', where: 'Café', facilitator: 'p1', minutes: 75 })
  .with('discussions', { id: 'd3', std: 'talk3', date: '2027-01-07', facilitator: 'counselor' })
  .with('connections', {
    id: 'c1',
    organization: 'Dr. Lund',
    kind: 'health',
    contact: 'Front desk',
    state: 'visited',
    lastOn: '2026-11-10',
    nextOn: '2026-12-01',
    nextWhat: 'Call again',
    owner: 'p2',
  })
  .with('connections', { id: 'c2', organization: 'Courier', kind: 'media', state: 'declined' })
  .with('contacts', { connection: 'c1', on: '2026-11-02', how: 'call', outcome: 'callBack' })
  .with('contacts', {
    connection: 'c1',
    on: '2026-11-10',
    how: 'visit',
    outcome: 'interested',
    note: 'Mornings are quiet',
  })

/** A group about abuse: it must stay hidden though nobody said so. */
export const hidden = full
  .said('about', 'category', 'abuse')
  .said('about', 'excluded', 'Whoever harms somebody now')
  .said('about', 'specialistService', 'House of Safety, 555-0111')

/** As much as a plan may hold, at length. */
const everything = (): PlanBuilder => {
  const people = from(20, full, (plan, at) =>
    plan.with('people', { id: `x${at}`, name: long(`Name${at}`), stance: 'agreed' }),
  )
  const places = from(15, people, (plan, at) =>
    plan.with('places', {
      id: `place${at}`,
      name: long(`Place${at}`),
      address: long('Street'),
      contact: long('Desk'),
      learnedBy: 'x1',
      learnedOn: paperDay,
      ...Object.fromEntries(
        criteria.map((each, n) => [each, (['yes', 'partly', 'no', 'unknown'] as const)[(n + at) % 4]]),
      ),
    }),
  )
  const connections = from(60, places, (plan, at) =>
    plan.with('connections', {
      id: `con${at}`,
      organization: long(`Office${at}`),
      kind: connectionKinds[at % connectionKinds.length] ?? 'other',
      contact: long('Nurse'),
      nextOn: addDays(paperDay, at),
      owner: `x${at % 20}`,
    }),
  )
  return connections
    .said('about', 'problem', long('Caring'))
    .said('about', 'name', long('Group'))
    .said('purpose', 'mayCome', long('Whoever'))
}

export const plans = {
  empty: aPlan('2026-10-05'),
  half,
  full,
  hidden,
  extreme: everything(),
} as const

/** Every plan on that day, with the example. */
export const paperCases: readonly (readonly [string, Current])[] = [
  ...Object.entries(plans).map(([name, plan]) => [name, plan.now(paperDay)] as const),
  ['the example', current(eveningTide(paperDay, example), paperDay)],
]
