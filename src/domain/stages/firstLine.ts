import { addDays, addMonths, daysBetween, daysInMonth, firstOfMonth, type IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import { anchors, type Span } from '../timeline/anchors.ts'
import { dueOn } from '../timeline/due.ts'
import { ruleOf } from '../timeline/rules.ts'

/** The first draft of the six months, as spans: nothing in it is a date yet. */
interface FirstLine {
  readonly start: IsoDate
  readonly first: Span
  /** The first look at where the group is going. */
  readonly review: Span
  /** Nobody has set the first meeting. */
  readonly isDraft: boolean
  readonly shortNotice: boolean
  /** The first day of every month that the line crosses. */
  readonly months: readonly IsoDate[]
  /** Where a day lies on the line: 0 at the first day of its first month, 1 at the end of its last. */
  readonly at: (day: IsoDate) => number
}

/** From planning start over the first meeting to the direction review (`stages.md`, "Timeline rules"). */
export function firstLine(now: Current): FirstLine {
  const { start, first, range, isDraft, shortNotice } = anchors(now)
  const meeting = range ?? { from: first, to: first }
  const dated = said(now.sections.timeline.reviewOn)
  const rule = ruleOf('review1')
  const reviewAfter = (day: IsoDate): IsoDate => dated ?? (rule ? dueOn(now, { start, first: day }, rule.due) : day)
  const review = { from: reviewAfter(meeting.from), to: reviewAfter(meeting.to) }
  const months = monthsBetween(start, review.to)
  const from = months[0] ?? start
  const lastMonth = months.at(-1) ?? start
  const to = addDays(lastMonth, daysInMonth(lastMonth))
  return {
    start,
    first: meeting,
    review,
    isDraft,
    shortNotice,
    months,
    at: (day) => daysBetween(from, day) / daysBetween(from, to),
  }
}

function monthsBetween(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const months = [firstOfMonth(from)]
  for (let month = addMonths(firstOfMonth(from), 1); month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}
