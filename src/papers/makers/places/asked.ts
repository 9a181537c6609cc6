import type { Criterion, VisitCriterion } from '#domain/plan/criteria.ts'
import { onVisit } from '#domain/plan/criteria.ts'
import type { PhoneQuestion } from '#domain/stages/placeVisit.ts'
import type { Bundles } from '#words/languages.ts'

type Words = Pick<Bundles['placesPaper'], 'criteria' | 'booking' | 'seen'>

/** What stage 3 has settled, in words: "Thursday", "7 p.m.", "12". */
export interface Needs {
  readonly weekday: string | undefined
  readonly time: string | undefined
  readonly people: string | undefined
}

/** Each thing asked of a place: its short name, and the question. */
export const askedIn =
  ({ criteria, booking, seen }: Words, needs: Needs) =>
  (asked: PhoneQuestion | Criterion | VisitCriterion): { readonly short: string; readonly ask: string } => {
    if (asked === 'inCharge' || asked === 'cancelNotice') return booking[asked]
    return isSeen(asked) ? seen[asked] : criteria[asked](needs)
  }

const isSeen = (asked: Criterion | VisitCriterion): asked is VisitCriterion => onVisit.some((each) => each === asked)
