import { planSchema, type Plan } from '#domain/plan/plan.ts'
import { paperPlans } from './paperPlans.ts'

type Said = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** The plan with these answers besides its own. */
function saying(plan: Plan, said: Said): Plan {
  const answers = (of: string) =>
    Object.fromEntries(Object.entries(said[of] ?? {}).map(([question, value]) => [question, { value }]))
  return planSchema.parse({
    ...plan,
    sections: Object.fromEntries(
      Object.entries(plan.sections).map(([section, own]: [string, object]) => [
        section,
        { ...own, ...answers(section) },
      ]),
    ),
  })
}

const example = paperPlans.example()
const withLists: Plan = planSchema.parse({
  ...example,
  lists: {
    ...example.lists,
    decisions: [
      ...example.lists.decisions,
      { id: 'own-words', words: { value: 'We end on time' }, state: { value: 'agreed' }, talk: { value: 'talk-1' } },
    ],
    // The chosen one has a step and costs something.
    places: example.lists.places.map((place) => ({ ...place, stepFree: { value: 'partly' }, free: { value: 'no' } })),
    groups: [{ id: 'near', name: { value: 'Harbor group' }, state: { value: 'visited' } }],
    evaluations: [{ id: 'asked', on: { value: '2026-11-20' }, change: { value: 'A later start' } }],
    reviews: [{ id: 'looked', on: { value: '2026-11-20' }, topics: { value: 'Sleep' } }],
  },
})

/** Plans in which, taken together, every question is asked: in a room and online, of adults and minors, before and after the first meeting. */
export const branches: readonly Plan[] = [
  withLists,
  saying(withLists, {
    about: {
      ages: 'both',
      alreadyMeets: 'yes',
      national: 'yes',
      direction: 'affiliate',
      approvalNeeded: 'yes',
      approvalState: 'given',
      part: 'background',
      similar: 'yes',
      functions: ['support', 'education', 'advocacy'],
    },
    expectations: { shortfall: 'covered' },
    purpose: {
      rhythm: 'monthly',
      program: 'other',
      life: 'fixedTerm',
      growth: 'split',
      children: 'minded',
      between: ['phoneList'],
      betweenDeletion: 'afterWeeks',
      money: 'basket',
    },
    place: { chosen: 'place-library', fallback: 'otherPlace', clashes: ['lastBus'] },
    connections: { involvement: 'sitsIn' },
  }),
  saying(withLists, { about: { setting: 'online' }, connections: { involvement: 'sitsIn' } }),
  saying(withLists, { about: { setting: 'both' } }),
  saying(withLists, { about: { hidden: 'yes' } }),
  saying(withLists, {
    about: { alreadyMeets: 'yes', newFooting: ['affiliation'] },
    timeline: { firstMeeting: '2026-11-05', held: 'yes', heldOn: '2026-11-05', outcome: 'end' },
  }),
  paperPlans.empty(),
]
