import { addDays, addWeeks, earlier, later, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import type { Anchors } from './anchors.ts'
import { draftLead } from './figures.ts'
import { meetings, rhythmOf } from './meetings.ts'
import type { Anchor } from './rules.ts'

/** The day a rule falls on, from planning start and first meeting alone; it may lie before the start when time is short. */
export function dueOn(now: Current, { start, first }: Pick<Anchors, 'start' | 'first'>, due: Anchor): IsoDate {
  if (due.on === 'start') {
    const date = addWeeks(start, due.weeks)
    return due.latest === undefined ? date : earlier(date, addWeeks(first, -due.latest))
  }
  if (due.on === 'meeting') {
    const date = meetings(first, rhythmOf(now, first), due.nth).at(-1) ?? first
    return due.orWeeks === undefined ? date : earlier(date, addWeeks(first, due.orWeeks))
  }
  return 'days' in due ? addDays(first, due.days) : addWeeks(first, due.weeks)
}

/**
 * Where a task stands that is done, on a day the plan does not know: where the usual plan would have had it, today at the
 * latest. So it stays put when the first meeting moves. After a meeting that was held, its real date counts.
 */
export function doneAround(now: Current, { start, first, held }: Anchors, due: Anchor): IsoDate {
  const isAfter = due.on === 'meeting' || (due.on === 'first' && 'days' in due) || (due.on === 'first' && due.weeks > 0)
  const usual = { start, first: held && isAfter ? first : addWeeks(start, draftLead) }
  return later(start, earlier(dueOn(now, usual, due), now.today))
}
