import { addDays, addWeeks, daysBetween, earlier, later, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import type { Anchors } from './anchors.ts'
import { draftLead, shortLead } from './figures.ts'
import { meetings, rhythmOf } from './meetings.ts'
import { ruleOf, type Anchor, type TaskRule } from './rules.ts'

type Ends = Pick<Anchors, 'start' | 'first'>

/**
 * The day a rule falls on, from planning start and first meeting alone. From eighteen weeks on it is the day of the table;
 * with fewer, everything up to the first meeting keeps its order and its proportions; under eight weeks the rules of the
 * short list stand where that has them (decision 28).
 */
export function dueOn(now: Current, { start, first }: Ends, due: Anchor): IsoDate {
  if (due.on === 'meeting') {
    const date = meetings(first, rhythmOf(now, first), due.nth).at(-1) ?? first
    return due.orWeeks === undefined ? date : earlier(date, addWeeks(first, due.orWeeks))
  }
  if ('days' in due) return addDays(first, due.days)
  const weeks = weeksOfNotice({ start, first })
  if (weeks !== undefined && weeks < shortLead && due.short !== undefined)
    return addDays(start, Math.floor(due.short * weeks * 7))
  const scale = weeks === undefined ? 1 : Math.min(1, weeks / draftLead)
  if (due.on === 'start') return addWeeks(start, due.drawn ? due.weeks * scale : due.weeks)
  return addWeeks(first, due.weeks > 0 || due.firm ? due.weeks : due.weeks * scale)
}

/** Whether there is room for what the rule asks between planning start and first meeting. */
export function hasRoom(ends: Ends, { least = 0 }: Pick<TaskRule, 'least'>): boolean {
  return (weeksOfNotice(ends) ?? least) >= least
}

/**
 * Whether another talk takes this one in: that one is overdue, or this one, and too few weeks are left for both. Two
 * talks that were to be a week apart are not pushed onto two evenings in a row.
 */
export function isTakenIn(now: Current, at: Anchors, rule: TaskRule): boolean {
  const other = ruleOf(rule.joins ?? '')
  if (!other || !at.shortNotice || (other.done?.(now) ?? false)) return false
  const isOverdue = [rule, other].some(({ due }) => dueOn(now, at, due) < now.today)
  return isOverdue && !hasRoom({ start: later(at.start, earlier(now.today, at.first)), first: at.first }, rule)
}

/** Weeks and parts of them from planning start to first meeting; undefined where that lies before the start, as for a group that met long ago. */
const weeksOfNotice = ({ start, first }: Ends): number | undefined =>
  first < start ? undefined : daysBetween(start, first) / 7

/**
 * Where a task stands that is done, on a day the plan does not know: where the usual plan would have had it, today at the
 * latest. So it stays put when the first meeting moves. After a meeting that was held, its real date counts.
 */
export function doneAround(now: Current, { start, first, held }: Anchors, due: Anchor): IsoDate {
  const isAfter = due.on === 'meeting' || (due.on === 'first' && 'days' in due) || (due.on === 'first' && due.weeks > 0)
  const usual = { start, first: held && isAfter ? first : addWeeks(start, draftLead) }
  return later(start, earlier(dueOn(now, usual, due), now.today))
}
