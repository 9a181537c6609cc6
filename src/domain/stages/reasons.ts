import { isSaid, type Current } from '../plan/current.ts'
import type { Sections } from '../plan/sections.ts'
import type { Serves } from './standardParts.ts'

interface Reason {
  readonly id: string
  /** The question that says where in the meeting it happens. */
  readonly at: keyof Sections['purpose']
  /** Parts that serve this may be its place. Which goes with which is our suggestion. */
  readonly serves: Serves
}

/** The encyclopedia entry's six reasons why groups work [seed], in its order. */
export const reasons = [
  { id: 'instantIdentity', at: 'identityAt', serves: 'coping' },
  { id: 'empowerment', at: 'empowermentAt', serves: 'learning' },
  { id: 'mutualSelfDisclosure', at: 'disclosureAt', serves: 'coping' },
  { id: 'helperPrinciple', at: 'helperAt', serves: 'helping' },
  { id: 'socialRoleModels', at: 'modelsAt', serves: 'learning' },
  { id: 'sharedUnderstanding', at: 'understandingAt', serves: 'learning' },
] as const satisfies readonly Reason[]

export type ReasonId = (typeof reasons)[number]['id']

/** Reasons of which nobody has said yet where in the meeting they happen. */
export const withoutPlace = (now: Current): readonly ReasonId[] =>
  reasons.filter(({ at }) => !isSaid(now.sections.purpose[at])).map(({ id }) => id)

/** Ids of the parts of the running order that serve it, in order. */
export const partsThatServe = (now: Current, what: Serves): readonly string[] =>
  now.lists.parts.filter((part) => part.serves?.includes(what)).map((part) => part.id)
