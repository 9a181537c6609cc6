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
import type { Task, Timeline } from './task.ts'
import { monthsOf } from './weeks.ts'

/** More months than that are a list. */
export const mostDrawnMonths = 9
/** As many tasks as a drawing with a name beside each can hold. */
export const mostDrawnTasks = 60

/** From today on, to scale: every place is a part of the whole width, from 0 to 1. */
export interface Axis {
  readonly from: IsoDate
  readonly days: number
  /** Months, each with the place it begins at; the first may have begun before today. */
  readonly months: readonly { readonly month: string; readonly at: number }[]
  /** The day of the first meeting, one day wide; absent outside the drawing. */
  readonly first?: { readonly at: number; readonly wide: number }
}

/** The axis of the drawing; undefined where the line is too long, or lies behind. */
export function axisOf(line: Timeline, today: IsoDate): Axis | undefined {
  const ends = monthsOf(line, today).at(-1)
  const last = ends === undefined ? today : `${ends}-01`
  const until = addDays(last, daysInMonth(last))
  const days = daysBetween(today, until)
  if (days < 21 || until > addMonths(firstOfMonth(today), mostDrawnMonths)) return undefined
  const months: { month: string; at: number }[] = []
  for (let month = firstOfMonth(today); month < until; month = addMonths(month, 1))
    months.push({ month: monthOf(month), at: Math.max(0, daysBetween(today, month)) / days })
  const { first } = line.anchors
  return {
    from: today,
    days,
    months,
    ...(first >= today && first < until ? { first: { at: daysBetween(today, first) / days, wide: 1 / days } } : {}),
  }
}

export interface Placed {
  readonly key: string
  /** From 0, within the lane. */
  readonly row: number
  /** The weeks it takes, as parts of the width; equal for a date. */
  readonly from: number
  readonly to: number
  /** Where its words begin, and how much room they have. */
  readonly label: number
  readonly room: number
  readonly isBefore: boolean
}

/** The room that a letter takes beside a drawn task, as a part of the width, and the room for its mark. Our own figures. */
const letter = 0.0079
const mark = 0.016

/** Lays the tasks of one lane into rows in which neither marks nor words overlap. No words cross the first meeting. */
export function layLane(
  tasks: readonly (Pick<Task, 'key' | 'date' | 'from' | 'milestone'> & { readonly letters: number })[],
  axis: Axis,
): readonly Placed[] {
  const place = (day: IsoDate) => daysBetween(axis.from, later(day, axis.from)) / axis.days
  const rows: (readonly [from: number, to: number])[][] = []
  return tasks.map((task) => {
    const to = Math.min(1, place(task.date))
    const begins = task.milestone ? to : place(earlier(task.from, task.date))
    // What follows the first meeting does not begin before it.
    const from = axis.first && to > axis.first.at ? Math.max(begins, axis.first.at + axis.first.wide) : begins
    const { label, room, isBefore } = wordsAt(from, to, task.letters * letter, axis.first?.at)
    const [start, end] = [Math.min(from, label) - mark, Math.max(to, label + room) + mark]
    const free = rows.findIndex((taken) => taken.every(([a, b]) => end <= a || start >= b))
    const row = free === -1 ? rows.length : free
    rows[row] = [...(rows[row] ?? []), [start, end]]
    return { key: task.key, row, from, to, label, room, isBefore }
  })
}

/** Words stand behind the mark, or before it where there is no room; cut where there is none on either side. */
function wordsAt(
  from: number,
  to: number,
  wanted: number,
  first: number | undefined,
): { readonly label: number; readonly room: number; readonly isBefore: boolean } {
  const isAhead = first !== undefined && to < first
  const behind = (isAhead ? first - mark / 2 : 1) - (to + mark)
  const before = from - mark - (first !== undefined && from > first ? first + mark : 0)
  if (wanted <= behind) return { label: to + mark, room: wanted, isBefore: false }
  if (wanted <= before) return { label: from - mark - wanted, room: wanted, isBefore: true }
  return behind >= before
    ? { label: to + mark, room: Math.max(behind, mark), isBefore: false }
    : { label: from - mark - before, room: before, isBefore: true }
}
