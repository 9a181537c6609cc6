import type { IsoDate } from '../dates.ts'
import type { Edit } from '../plan/edit.ts'
import type { Plan } from '../plan/plan.ts'
import { exampleConnections } from './connections.ts'
import { exampleDays } from './days.ts'
import { exampleDuties, exampleParts, examplePeople, exampleRules, exampleTalks } from './lists.ts'
import { examplePlaces } from './places.ts'
import { exampleSections } from './sections.ts'
import type { ExampleTexts } from './texts.ts'

/**
 * The example plan: partners of people with Parkinson's, seven weeks into founding. `today` is the local day, so that it
 * looks the same whenever it is opened; `texts` is what can be read in it.
 */
export function eveningTide(today: IsoDate, texts: ExampleTexts): Plan {
  const days = exampleDays(today)
  return {
    begun: days.start,
    sections: exampleSections(texts, days),
    lists: {
      people: examplePeople(texts, days),
      duties: exampleDuties(texts),
      discussions: exampleTalks(texts, days),
      parts: exampleParts(),
      rules: exampleRules(),
      places: examplePlaces(texts, days),
      connections: exampleConnections(texts, days),
      tasks: [
        {
          id: 'task-visits',
          title: { value: texts.visits },
          date: { value: days.visits },
          owner: { value: 'marcus' },
          hours: { value: 3 },
          stage: { value: 'place' },
        },
      ],
      groups: [],
      decisions: [],
      contacts: [],
      meetings: [],
      enquiries: [],
      evaluations: [],
      reviews: [],
    },
    overrides: { writeCharter: { owner: 'tom' } },
    ticks: {},
    onceReady: { expectations: days.talk1 },
    suggestions: [
      {
        id: 'suggestion-1',
        by: texts.counselor,
        at: days.soon(-2),
        edit: harborHouse(texts),
        words: texts.suggestion.words,
        state: 'open',
      },
    ],
    passages: {},
  }
}

/** What the counselor put forward: it counts for nothing until Ruth takes it. */
const harborHouse = ({ suggestion }: ExampleTexts): Edit => ({
  kind: 'add',
  list: 'places',
  item: {
    id: 'place-harbor',
    name: { value: suggestion.place },
    kind: { value: 'communityCenter' },
    stepFree: { value: 'yes' },
    slot: { value: 'yes' },
    kitchen: { value: 'yes' },
    kitchenNote: { value: suggestion.kitchen },
  },
})
