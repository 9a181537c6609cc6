import type { Lists } from '../plan/lists.ts'
import { founderId } from '../plan/plan.ts'
import { standardParts, type StandardPart } from '../stages/standardParts.ts'
import type { ExampleDays } from './days.ts'
import type { ExampleTexts } from './texts.ts'

const ruth = founderId
const is = <T>(value: T): { value: T } => ({ value })

export const examplePeople = ({ people }: ExampleTexts, days: ExampleDays): Lists['people'] => [
  {
    id: ruth,
    you: true,
    name: is(people.ruth.name),
    stance: is('agreed'),
    hours: is(10),
    brings: is(people.ruth.brings),
    until: is(days.soon(230)),
  },
  {
    id: 'ines',
    name: is(people.ines.name),
    stance: is('agreed'),
    hours: is(6),
    brings: is(people.ines.brings),
    until: is(days.soon(230)),
    ...reach(people.ines.reach),
    mayLeaveMessage: is('yes'),
  },
  {
    id: 'marcus',
    name: is(people.marcus.name),
    stance: is('agreed'),
    hours: is(6),
    brings: is(people.marcus.brings),
    ...reach(people.marcus.reach),
  },
  { id: 'tom', name: is(people.tom.name), stance: is('agreed'), hours: is(3), brings: is(people.tom.brings) },
]

const reach = (words: string | undefined) => (words === undefined ? {} : { reach: is(words) })

/** Standard duty, holder, hours a month before and after the first meeting, deputy. Ruth carries 15 of 24 hours and has 10. */
const shared = [
  ['publicContact', ruth, 4, 4],
  ['outreachLog', ruth, 4, 3],
  ['records', ruth, 2, 1],
  ['contactList', ruth, 1, 0.5],
  ['teamCare', ruth, 2, 1],
  ['topicsSpeakers', ruth, 2, 1],
  ['welcoming', ruth, 0, 2],
  ['facilitating', 'ines', 3, 2],
  ['placeAndKeys', 'marcus', 2, 1, 'tom'],
  ['settingUp', 'marcus', 1, 1],
  ['writingPrinting', 'tom', 1, 1],
  ['timekeeping', 'tom', 0, 0],
] as const

export const exampleDuties = (texts: ExampleTexts): Lists['duties'] => [
  ...shared.map(([std, holder, before, after, deputy]) => ({
    id: `duty-${std}`,
    std,
    holder: is<string>(holder),
    hoursBefore: is<number>(before),
    hoursAfter: is<number>(after),
    ...(deputy === undefined ? {} : { deputy: is<string>(deputy) }),
  })),
  { id: 'duty-letters', title: is(texts.letters), holder: is('ines'), hoursBefore: is(2), hoursAfter: is(1) },
]

export const exampleTalks = ({ talk1, talk2 }: ExampleTexts, days: ExampleDays): Lists['discussions'] => [
  {
    id: 'talk-1',
    std: 'talk1',
    topics: is(['hopes']),
    date: is(days.talk1),
    where: is(talk1.where),
    facilitator: is('ines'),
    held: is('yes'),
    came: is([ruth, 'ines', 'marcus', 'tom']),
    notes: is(talk1.notes),
    decided: is(talk1.decided),
  },
  {
    id: 'talk-2',
    std: 'talk2',
    topics: is(['purpose']),
    date: is(days.talk2),
    where: is(talk2.where),
    facilitator: is('ines'),
  },
]

export const exampleParts = (): Lists['parts'] =>
  standardParts.map((part: StandardPart) => ({
    id: `part-${part.id}`,
    std: part.id,
    minutes: is(part.minutes),
    serves: is([...part.serves]),
    ...(part.shared ? { shared: is<'yes'>('yes') } : {}),
  }))

export const exampleRules = (): Lists['rules'] =>
  ['keepPrivate', 'mayPass', 'speakForYourself', 'noAdvice', 'shareTime', 'onTime'].map((std) => ({
    id: `rule-${std}`,
    std,
  }))
