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
    people: 'someone in the core group',
    duties: 'a role without a name',
    discussions: 'a talk',
    parts: 'a part of the meeting',
    rules: 'a ground rule',
    places: 'A place without a name',
    connections: 'a connection without a name',
    tasks: 'a task without a title',
    groups: 'a group without a name',
    decisions: 'a decision',
    contacts: 'a contact in the log',
    meetings: 'a meeting',
    enquiries: 'someone who asked',
    evaluations: 'a meeting with feedback forms',
    reviews: 'a group review',
  } satisfies Readonly<Record<ListName, string>>,
  /** A question from an entry that is gone, or from a later version of this page. */
  gone: 'A question that’s no longer in the plan',
  ask: {
    people: {
      hours: (name) => `How many hours a month can ${name} give?`,
      until: (name) => `Until when can ${name} help?`,
      reach: (name) => `How can you reach ${name}?`,
      where: (name) => `Which area or time zone is ${name} in?`,
      brings: (name) => `What can ${name} bring?`,
    },
    duties: {
      holder: (name) => `Who has the role “${name}”?`,
      deputy: (name) => `Who is the backup for “${name}”?`,
      hoursBefore: (name) => `How many hours a month does “${name}” take before the first meeting?`,
      hoursAfter: (name) => `How many hours a month does “${name}” take after the first meeting?`,
      until: (name) => `When does the term for “${name}” end?`,
      successor: (name) => `Who takes over “${name}” next?`,
      handOver: (name) => `What does the next person need to know about “${name}”?`,
    },
    discussions: {
      date: (name) => `When is the talk “${name}”?`,
      where: (name) => `Where is the talk “${name}”?`,
      facilitator: (name) => `Who leads the talk “${name}”?`,
    },
    parts: {
      minutes: (name) => `How long is “${name}” in a meeting?`,
      shared: (name) => `Does everyone get a share of “${name}”?`,
      serves: (name) => `What does “${name}” help with in a meeting?`,
    },
    rules: {},
    places: {
      address: (name) => `What is the address of ${name}?`,
      contact: (name) => `Who decides about the room at ${name}?`,
      cost: (name) => `What does ${name} cost?`,
      timesFree: (name) => `When is ${name} free?`,
      ...asked(criteria, (of) => of({}).ask),
      ...asked(visit.seen, (of) => of.ask),
      inCharge: (name) => `${name}: ${visit.questions.inCharge.ask}`,
      cancelNotice: (name) => `${name}: ${visit.questions.cancelNotice.ask}`,
      ...asked(home.questions, (of) => of.label),
    },
    connections: {
      contact: (name) => `Who do we talk to at ${name}?`,
      reach: (name) => `How do we reach ${name}?`,
      nextOn: (name) => `When is the next step with ${name}?`,
      nextWhat: (name) => `What is the next step with ${name}?`,
      owner: (name) => `Who keeps in touch with ${name}?`,
    },
    tasks: {
      date: (name) => `When is this task due? ${name}`,
      owner: (name) => `Who does this task? ${name}`,
      hours: (name) => `How long will this task take? ${name}`,
    },
    groups: {
      where: (name) => `Where does ${name} meet?`,
      reach: (name) => `How can you reach ${name}?`,
      fits: (name) => `Would the founder feel comfortable in ${name}?`,
    },
    decisions: { reviewOn: (name) => `When do we look at “${name}” again?` },
    contacts: {},
    meetings: {},
    enquiries: {},
    evaluations: {},
    reviews: {
      outcome: (name) => `What do we decide in ${name}?`,
      nextOn: () => 'When do we review the group again?',
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
