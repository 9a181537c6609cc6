import fc from 'fast-check'
import { addDays } from '#domain/dates.ts'
import { field } from '#domain/plan/field.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { apply } from '#domain/plan/apply.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { ruleIds } from '#domain/timeline/rules.ts'
import { aPlan } from './planBuilder.ts'

/** Any day within about two years of the start of the plans below; 29 February 2028 is one. */
export const anyDay = fc.integer({ min: -30, max: 700 }).map((days) => addDays('2026-10-05', days))

const person = fc.constantFrom('you', 'ines', 'tom', 'counselor')
const override = fc.record(
  {
    date: anyDay,
    owner: person,
    hours: fc.nat(10),
    state: fc.constantFrom('open' as const, 'done' as const, 'dropped' as const),
    on: anyDay,
  },
  { requiredKeys: [] },
)

const yes = fc.constantFrom('yes' as const, 'no' as const)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('override' as const), task: fc.constantFrom(...ruleIds), set: override }),
  },
  anyDay.map((value) => field('about', 'planningStart').put({ value })),
  anyDay.map((value) => field('timeline', 'firstMeeting').put({ value })),
  anyDay.map((value) => field('timeline', 'reviewOn').put({ value })),
  fc
    .constantFrom('weekly' as const, 'everyOther' as const, 'monthly' as const)
    .map((value) => field('purpose', 'rhythm').put({ value })),
  fc
    .constantFrom('inPerson' as const, 'online' as const, 'both' as const)
    .map((value) => field('about', 'setting').put({ value })),
  yes.map((value) => field('place', 'datesConfirmed').put({ value })),
  yes.map((value) => field('about', 'similar').put({ value })),
  yes.map((value) => field('about', 'hidden').put({ value })),
  fc.constant(field('connections', 'publicContact').put({ value: 'group@example.org' })),
  fc
    .option(anyDay, { nil: undefined })
    .map((by) => field('about', 'national').put({ open: { as: 'askOutside', ...(by === undefined ? {} : { by }) } })),
  fc.tuple(fc.uuid(), anyDay, person).map(([id, date, owner]) => added('tasks', id, { date, owner })),
  fc
    .tuple(fc.uuid(), anyDay, yes, fc.constantFrom('hopes', 'purpose', 'other'))
    .map(([id, date, held, topic]) => added('discussions', id, { date, held, topics: [topic] })),
  fc.tuple(fc.uuid(), anyDay).map(([id, nextOn]) => added('connections', id, { nextOn })),
  fc.uuid().map((id) => added('places', id, { stepFree: 'unknown' })),
)

const added = (list: 'tasks' | 'discussions' | 'connections' | 'places', id: string, fields: object): Edit => ({
  kind: 'add',
  list,
  item: {
    id,
    ...Object.fromEntries(Object.entries(fields).map(([name, value]: [string, unknown]) => [name, { value }])),
  },
})

/** Plans of many kinds that the founding may get into, begun on 5 October 2026. For property tests. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(edit, { maxLength: 14 })
  .map((edits) =>
    edits.reduce(apply, aPlan('2026-10-05').with('people', { id: 'ines', stance: 'agreed', hours: 6 }).build()),
  )
