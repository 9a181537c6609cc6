import type { IsoDate } from '../dates.ts'
import { criteria, onVisit, type Criterion, type VisitCriterion } from '../plan/criteria.ts'
import type { Finding, Place } from './placeComparison.ts'
import { findingOf } from './placeComparison.ts'
import { toAsk } from './placeQuestions.ts'

/** Asked on the phone besides the criteria: what a booking needs to know. */
const forBooking = ['inCharge', 'cancelNotice'] as const
export type PhoneQuestion = Criterion | (typeof forBooking)[number]

/** Who learned something, and when, as far as it was said. */
export interface Learned {
  /** A person's id. */
  readonly by?: string
  readonly on?: IsoDate
}

export interface VisitSheet {
  /** Absent while nobody has said that it took place. */
  readonly phoned?: Learned
  readonly visited?: Learned
  readonly learned?: Learned
  readonly known: readonly {
    readonly criterion: Criterion | VisitCriterion
    readonly finding: Finding
    readonly note?: string
  }[]
  readonly phone: readonly PhoneQuestion[]
  readonly visit: readonly (Criterion | VisitCriterion)[]
}

/** What is known of signs, light and hearing; nothing said and "not known yet" are the same. */
export const seenOf = (place: Place, criterion: VisitCriterion): Finding => place[criterion] ?? 'unknown'

/**
 * One place for the phone and for the way there: what is known with who learned it, what is still to ask by phone, then
 * what to look at (field guide, section 6: phone first, then a visit with a checklist).
 */
export function visitSheet(place: Place): VisitSheet {
  const { phone, visit } = toAsk(place)
  return {
    ...named('phoned', place.phonedBy, place.phonedOn),
    ...named('visited', place.visitedBy, place.visitedOn),
    ...named('learned', place.learnedBy, place.learnedOn),
    known: [
      ...criteria.map((criterion) => known(criterion, findingOf(place, criterion), place[`${criterion}Note`])),
      ...onVisit.map((criterion) => known(criterion, seenOf(place, criterion), place[`${criterion}Note`])),
    ].filter(({ finding }) => finding !== 'unknown'),
    phone: [...phone, ...forBooking.filter((question) => place[question] === undefined)],
    visit: [...visit, ...onVisit.filter((criterion) => seenOf(place, criterion) === 'unknown')],
  }
}

const named = (
  what: 'phoned' | 'visited' | 'learned',
  by: string | undefined,
  on: IsoDate | undefined,
): Partial<Record<typeof what, Learned>> =>
  by === undefined && on === undefined ? {} : { [what]: { ...(by && { by }), ...(on && { on }) } }

const known = (criterion: Criterion | VisitCriterion, finding: Finding, note: string | undefined) => ({
  criterion,
  finding,
  ...(note && { note }),
})
