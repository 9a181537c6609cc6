import type { IsoDate } from '../dates.ts'
import type { decisionStates } from '../plan/choices.ts'
import { isSaid, type Current, type CurrentItem } from '../plan/current.ts'
import type { Sections } from '../plan/sections.ts'

export type Decision = CurrentItem<'decisions'>
export type DecisionState = (typeof decisionStates)[number]

/** What the plan says and the group can decide, by the questions that must be answered for it. Ids are stored as `std` of an item. */
export const planDecisions = {
  statement: ['statement'],
  mayCome: ['mayCome'],
  openness: ['openness'],
  size: ['sizeFew', 'sizeMany'],
  rhythm: ['rhythm', 'weekday'],
  leading: ['leading'],
  confidentiality: ['confidentiality'],
  limits: ['limits'],
  crisis: ['crisis'],
  money: ['money'],
  program: ['program'],
  life: ['life'],
  growth: ['growth'],
  crossTalk: ['crossTalk'],
  advice: ['advice'],
  children: ['children'],
  cover: ['cover'],
} as const satisfies Readonly<Record<string, readonly (keyof Sections['purpose'])[]>>

export type PlanDecision = keyof typeof planDecisions
const isPlanDecision = (id: string): id is PlanDecision => Object.hasOwn(planDecisions, id)
const ids: readonly PlanDecision[] = Object.keys(planDecisions).filter(isPlanDecision)

/** The answer of the plan that a decision was taken over from. */
export const takenFrom = (decision: Pick<Decision, 'std'>): PlanDecision | undefined =>
  decision.std !== undefined && isPlanDecision(decision.std) ? decision.std : undefined

/** Whether the plan says what this decision is about. */
export const isInPlan = (now: Current, id: PlanDecision): boolean =>
  planDecisions[id].every((question) => isSaid(now.sections.purpose[question]))

/** What the plan says already and no decision holds yet. It counts for nothing until somebody takes it over. */
export const offeredDecisions = (now: Current): readonly PlanDecision[] =>
  ids.filter((id) => isInPlan(now, id) && !now.lists.decisions.some((decision) => decision.std === id))

/** One line of what a discussion decided. */
export interface DecidedLine {
  /** Stored as `std` of the decision made of it, so that it is not offered again once that is worded anew. */
  readonly key: string
  readonly talk: string
  readonly words: string
  /** When the discussion was held. */
  readonly on: IsoDate | undefined
}

/** Lines of what discussions decided that no decision holds yet: one line for each, as their field asks. */
export const decidedLines = (now: Current): readonly DecidedLine[] =>
  now.lists.discussions.flatMap(({ id, decided, date }) =>
    [
      ...new Set(
        (decided ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      ),
    ]
      .map((words) => ({ key: `line-${checksum(words)}`, talk: id, words, on: date }))
      .filter(({ key }) => !now.lists.decisions.some((decision) => decision.talk === id && decision.std === key)),
  )

/** A short number for a text, the same each time. */
const checksum = (text: string): string =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 4_294_967_291, 7).toString(36)

/** A decision without a state is open: nobody has said more. */
export const stateOf = (decision: Pick<Decision, 'state'>): DecisionState => decision.state ?? 'open'
/** Only those who come back can bind themselves [SHU_G]: until they have, nothing is settled. */
export const awaitsMembers = (decision: Pick<Decision, 'state'>): boolean => stateOf(decision) !== 'confirmed'

/** It was looked at again: decided anew on the day set for that, or later. */
export const isLookedAt = ({ decidedOn, reviewOn }: Pick<Decision, 'decidedOn' | 'reviewOn'>): boolean =>
  decidedOn !== undefined && reviewOn !== undefined && decidedOn >= reviewOn

/** How many decisions stand in which state. */
export const decisionCounts = (now: Current): Readonly<Record<DecisionState, number>> => {
  const count = (state: DecisionState) => now.lists.decisions.filter((decision) => stateOf(decision) === state).length
  return { open: count('open'), draft: count('draft'), agreed: count('agreed'), confirmed: count('confirmed') }
}
