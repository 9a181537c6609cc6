import type { ListName } from '#domain/plan/lists.ts'
import type { OpenField } from '#domain/questions/items/list.ts'
import { placeCriteria } from './place/criteria.ts'
import { home } from './place/more/home.ts'
import { visit } from './place/more/visit.ts'

type Ask = (name: string) => string
const { lacks: _, whys: __, ...criteria } = placeCriteria

/** What was left open about one person, place, duty and so on, asked away from its page: on an agenda, as a task, on the phone. */
export const itemQuestions = {
  /** Where the founder has no name yet. */
  you: 'you',
  /** The same on a paper, which others read too. */
  founder: 'the founder',
  /** What something is called that has no name yet. */
  unnamed: {
    people: 'somebody of the core group',
    duties: 'a duty without a name',
    discussions: 'a discussion',
    parts: 'a part of the meeting',
    rules: 'a ground rule',
    places: 'A place without a name',
    connections: 'a connection without a name',
    tasks: 'a task without a title',
    groups: 'a group without a name',
    decisions: 'a decision',
    contacts: 'an entry in the log',
    meetings: 'a meeting',
    enquiries: 'an enquiry',
    evaluations: 'an evaluation',
    reviews: 'a direction review',
  } satisfies Readonly<Record<ListName, string>>,
  /** A question from an entry that is gone, or from a later version of this page. */
  gone: 'A question that is no longer in the plan',
  ask: {
    people: {
      hours: (name) => `How many hours a month can ${name} give?`,
      until: (name) => `Until when can ${name} stay with it?`,
      reach: (name) => `How can ${name} be reached?`,
      where: (name) => `Which area or time zone counts for ${name}?`,
      brings: (name) => `What can ${name} bring?`,
    },
    duties: {
      holder: (name) => `Who holds “${name}”?`,
      deputy: (name) => `Who stands in for “${name}”?`,
      hoursBefore: (name) => `How many hours a month does “${name}” take before the first meeting?`,
      hoursAfter: (name) => `How many hours a month does “${name}” take after the first meeting?`,
      until: (name) => `Until when is “${name}” held?`,
      successor: (name) => `Who takes “${name}” next?`,
      handOver: (name) => `What must the next one know about “${name}”?`,
    },
    discussions: {
      date: (name) => `When is the discussion “${name}”?`,
      where: (name) => `Where is the discussion “${name}”?`,
      facilitator: (name) => `Who facilitates the discussion “${name}”?`,
    },
    parts: {
      minutes: (name) => `How long is “${name}” in a meeting?`,
      shared: (name) => `Does everybody get a share of “${name}”?`,
      serves: (name) => `What does “${name}” serve in a meeting?`,
    },
    rules: {},
    places: {
      address: (name) => `${name}: what is the address?`,
      contact: (name) => `${name}: who decides about the room?`,
      cost: (name) => `${name}: what does it cost?`,
      timesFree: (name) => `${name}: when is it free?`,
      ...asked(criteria, (of) => of({}).ask),
      ...asked(visit.seen, (of) => of.ask),
      inCharge: (name) => `${name}: ${visit.questions.inCharge.ask}`,
      cancelNotice: (name) => `${name}: ${visit.questions.cancelNotice.ask}`,
      ...asked(home.questions, (of) => of.label),
    },
    connections: {
      contact: (name) => `Whom do we talk to at ${name}?`,
      reach: (name) => `How do we reach ${name}?`,
      nextOn: (name) => `When is the next step with ${name}?`,
      nextWhat: (name) => `What is the next step with ${name}?`,
      owner: (name) => `Who keeps in touch with ${name}?`,
    },
    tasks: {
      date: (name) => `By when is it to be done: ${name}`,
      owner: (name) => `Who does it: ${name}`,
      hours: (name) => `How long will it take: ${name}`,
    },
    groups: {
      where: (name) => `Where does ${name} meet?`,
      reach: (name) => `How can ${name} be reached?`,
      fits: (name) => `Would the founder be well in ${name}?`,
    },
    decisions: { reviewOn: (name) => `When do we look again at “${name}”?` },
    contacts: {},
    meetings: {},
    enquiries: {},
    evaluations: {},
    reviews: {
      outcome: (name) => `What do we decide in ${name}?`,
      nextOn: () => 'When do we review our direction again?',
    },
  } satisfies { readonly [L in ListName]: Readonly<Record<OpenField<L>, Ask>> },
}

/** "Library: Is there a way in without any step?" for every question of a set. */
function asked<K extends string, T>(of: Readonly<Record<K, T>>, question: (of: T) => string): Readonly<Record<K, Ask>>
function asked<T>(of: Readonly<Record<string, T>>, question: (of: T) => string): Readonly<Record<string, Ask>> {
  return Object.fromEntries(
    Object.entries(of).map(([key, each]) => [key, (name: string) => `${name}: ${question(each)}`]),
  )
}
