import type { Plan } from '#domain/plan/plan.ts'
import type { ListName } from '#domain/plan/lists.ts'
import { short } from '../short.ts'
import { nameOfItem } from './itemName.ts'
import { listWords } from './listWords.ts'
import type { OutlineWords } from './outlineWords.ts'

/** Answers that name a person, a place, a discussion or a connection by id, by section or list. A test holds them against the schema. */
export const refs: readonly string[] = [
  'coreGroup.trainingWho',
  'coreGroup.couldLead',
  'coreGroup.practices',
  'coreGroup.stepsIn',
  'coreGroup.restStandIn',
  'purpose.firstLeaders',
  'place.chosen',
  'place.fallbackPlace',
  'place.host',
  'place.coHost',
  'connections.testedBy',
  'timeline.ownersAgreed',
  'duties.holder',
  'duties.deputy',
  'duties.successor',
  'discussions.facilitator',
  'discussions.came',
  'places.learnedBy',
  'connections.owner',
  'tasks.owner',
  'about.publicFace',
  'purpose.betweenKeeper',
  'purpose.advocacySpeaker',
  'purpose.cashKeeper',
  'purpose.cashChecker',
  'connections.inviters',
  'place.screenSeat',
  'place.losingTells',
  'place.losingDoor',
  'places.phonedBy',
  'places.visitedBy',
  'timeline.followWho',
  'timeline.missedWho',
  'decisions.talk',
  'contacts.connection',
  'contacts.by',
  'meetings.led',
]

/** Who or what an id means: a person, a place, a discussion, a connection, or somebody outside the core group. */
export function nameOf(plan: Plan, words: OutlineWords, id: string): string {
  const outside = new Map<string, string>(Object.entries(words.plans.file.outside)).get(id)
  if (outside !== undefined) return outside
  for (const list of ['people', 'places', 'discussions', 'connections'] satisfies ListName[]) {
    const index = plan.lists[list].findIndex((each) => each.id === id)
    const item = plan.lists[list][index]
    if (item) return short(nameOfItem(item, index, listWords(words, list), words))
  }
  return words.plans.file.gone
}
