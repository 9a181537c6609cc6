import { addMonths, earlier, firstOfMonth, later, monthOf, type IsoDate } from '../dates.ts'
import { mostMonths } from './figures.ts'
import type { Timeline } from './task.ts'

/**
 * `YYYY-MM` of every month of the line: from planning start through the first direction review. A line that a slip in a
 * date has made years long is cut to `mostMonths`: they end with the review, or begin with today where that comes first.
 */
export function monthsOf({ anchors, tasks }: Timeline, today: IsoDate): readonly string[] {
  const review = tasks.find((task) => task.key === 'review1')?.date
  const last = later(anchors.first, review ?? anchors.first)
  const from = later(
    firstOfMonth(anchors.start),
    earlier(firstOfMonth(today), addMonths(firstOfMonth(last), 1 - mostMonths)),
  )
  const months: string[] = []
  for (
    let month = from;
    (month <= last || months.length === 0) && months.length < mostMonths;
    month = addMonths(month, 1)
  )
    months.push(monthOf(month))
  return months
}
