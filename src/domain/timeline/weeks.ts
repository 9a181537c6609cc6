import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  earlier,
  firstOfMonth,
  later,
  monthOf,
  type IsoDate,
} from '../dates.ts'
import { mostMonths } from './figures.ts'
import type { Timeline } from './task.ts'

/** A month over its columns: `from` and `span` in columns of a week. */
export interface MonthColumns {
  /** `YYYY-MM` */
  readonly month: string
  readonly from: number
  readonly span: number
}

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

/** Months laid over columns of a week: each begins in the column that its first day falls into. */
export function columnsOf(months: readonly string[]): readonly MonthColumns[] {
  const origin = `${months[0] ?? ''}-01`
  const columnOf = (month: string) => Math.floor(daysBetween(origin, `${month}-01`) / 7)
  return months.map((month) => {
    const from = columnOf(month)
    const next = monthOf(addDays(`${month}-01`, daysInMonth(`${month}-01`)))
    return { month, from, span: columnOf(next) - from }
  })
}

/** Where a day lies, in columns and parts of them; undefined outside the months. */
export function positionOf(columns: readonly MonthColumns[], date: IsoDate): number | undefined {
  const within = columns.find(({ month }) => month === monthOf(date))
  if (!within) return undefined
  return within.from + ((Number(date.slice(8)) - 1) * within.span) / daysInMonth(date)
}
