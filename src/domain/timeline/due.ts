import { addDays, addWeeks, daysBetween, earlier, later, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import type { Anchors } from './anchors.ts'
import { draftLead, secondTalkLag, soonDays, thirdTalkLead } from './figures.ts'
import { meetings, rhythmOf } from './meetings.ts'
import type { Anchor } from './rules.ts'

/** The day a rule falls on, from planning start and first meeting alone; it may lie before the start when time is short. */
export function dueOn(now: Current, { start, first }: Pick<Anchors, 'start' | 'first'>, due: Anchor): IsoDate {
  if (due.on === 'start') {
    return due.drawn === true
      ? addDays(start, Math.floor((due.weeks * 7 * roomBefore(start, first)) / secondTalkLag))
      : addWeeks(start, due.weeks)
  }
  if (due.on === 'meeting') {
    const date = meetings(first, rhythmOf(now, first), due.nth).at(-1) ?? first
    return due.orWeeks === undefined ? date : earlier(date, addWeeks(first, due.orWeeks))
  }
  return 'days' in due ? addDays(first, due.days) : addWeeks(first, due.weeks)
}

/**
 * Weeks from the start in which everything up to the second discussion finds room: the nine of the table as long as the
 * second comes before the third, eight weeks before the first meeting. Nearer than that fewer, so that all keep their order
 * and their proportions, down to the next two weeks. Decision 12.
 */
function roomBefore(start: IsoDate, first: IsoDate): number {
  const weeks = Math.max(0, daysBetween(start, first) / 7)
  const least = Math.min(soonDays / 7, weeks / 2)
  return Math.min(secondTalkLag, Math.max(weeks - thirdTalkLead, least))
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
