import { addWeeks, type IsoDate } from '../dates.ts'
import type { outcomes } from '../plan/choices.ts'
import { isSaid, said, type Current, type CurrentItem } from '../plan/current.ts'
import { anchors } from '../timeline/anchors.ts'

export type Outcome = (typeof outcomes)[number]
type Review = CurrentItem<'reviews'>

/** Where the group is heading, as it was decided last. */
export interface Direction {
  readonly outcome?: Outcome
  /** The day of the newest direction review. */
  readonly reviewedOn?: IsoDate
  /** The days on which reviews were held, each once, oldest first. */
  readonly days: readonly IsoDate[]
  /** When the newest review said that the next one would be. */
  readonly nextOn?: IsoDate
}

/**
 * The one answer to "what was decided, and when": from the list of reviews and from what the page after the first meeting
 * was told before there was a list. The newest wins; a review without a day is what is being said now, so it counts as
 * the newest, and an outcome told without a day as the oldest. A review that settled nothing leaves the last outcome.
 */
export function direction(now: Current): Direction {
  const { reviewedOn, outcome } = now.sections.timeline
  const told = [
    { on: said(reviewedOn), outcome: said(outcome), nextOn: undefined, first: true },
    ...now.lists.reviews.map(asTold),
  ]
    .filter((each) => each.on !== undefined || each.outcome !== undefined || each.nextOn !== undefined)
    .toSorted((a, b) => rank(a).localeCompare(rank(b)))
  const days = [...new Set(told.flatMap(({ on }) => on ?? []))]
  const decided = told.findLast((each) => each.outcome !== undefined)?.outcome
  const last = days.at(-1)
  const nextOn = told.at(-1)?.nextOn
  return {
    days,
    ...(decided === undefined ? {} : { outcome: decided }),
    ...(last === undefined ? {} : { reviewedOn: last }),
    ...(nextOn === undefined ? {} : { nextOn }),
  }
}

/** Reviews, newest first; one without a day stands on top. */
export const reviewsNewestFirst = (now: Current): readonly Review[] =>
  now.lists.reviews
    .toReversed()
    .toSorted((a, b) => rank({ on: b.on, first: false }).localeCompare(rank({ on: a.on, first: false })))

/** Reviews are listed, and nothing else was said about the direction since: the list has the answer. */
export const isListed = (now: Current): boolean => {
  const { reviewedOn, outcome } = now.sections.timeline
  return now.lists.reviews.length > 0 && !isSaid(reviewedOn) && !isSaid(outcome)
}

/** Weeks from the first meeting to the look at half a year, between two later ones, and too soon after one was held. */
const atHalfYear = 26
const yearly = 52
const tooSoon = 6

/** The day to look again after a review on a day: at half a year, and from then on once a year [BE]. */
export function nextReview(now: Current, on: IsoDate): IsoDate {
  const halfYear = addWeeks(anchors(now).first, atHalfYear)
  return halfYear >= addWeeks(on, tooSoon) ? halfYear : addWeeks(on, yearly)
}

const asTold = ({ on, outcome, nextOn }: Review) => ({ on, outcome, nextOn, first: false })

/** Dates sort as text: before all of them what was told first without one, after all of them a review without one. */
const rank = ({ on, first }: { readonly on: IsoDate | undefined; readonly first: boolean }): string =>
  on ?? (first ? '0000' : '9999')
