import { daysInMonth, monthOf } from '../dates.ts'
import { tenth } from '../hours.ts'
import type { Current, CurrentItem } from '../plan/current.ts'
import { dutyHours } from '../stages/duties.ts'
import { agreedPeople, isWithUs, standingDuties } from '../stages/holders.ts'
import type { Owner, Task, Timeline } from './task.ts'
import { monthsOf } from './weeks.ts'

export interface MonthHours {
  /** `YYYY-MM` */
  readonly month: string
  /** Hours that the dated tasks and the standing duties of the month take. */
  readonly needed: number
  /** Hours that those who agreed offered, until their end date. */
  readonly offered: number
  /** How many are missing; 0 where none are. */
  readonly short: number
  /** What nobody carries yet is in `needed` and in no person's share. */
  readonly byPerson: readonly PersonHours[]
}
interface PersonHours {
  readonly person: string
  readonly needed: number
  readonly offered: number
}

/** Hours needed against hours offered, month by month, from planning start to the first direction review. */
export function hoursByMonth(now: Current, line: Timeline): readonly MonthHours[] {
  return monthsOf(line, now.today).map((month) => {
    const loads = loadsIn(now, line, month)
    const offers = agreedPeople(now)
      .filter((each) => each.until === undefined || monthOf(each.until) >= month)
      .map((each) => ({ person: each.id, hours: each.hours ?? 0 }))
    const needed = total(loads)
    const offered = total(offers)
    const people = new Set([
      ...agreedPeople(now).map((each) => each.id),
      ...loads.flatMap(({ person }) => (person === undefined ? [] : [person])),
    ])
    return {
      month,
      needed,
      offered,
      short: Math.max(0, tenth(needed - offered)),
      byPerson: [...people].map((person) => ({
        person,
        needed: total(loads.filter((load) => load.person === person)),
        offered: total(offers.filter((offer) => offer.person === person)),
      })),
    }
  })
}

/** Hours of organizing that the tasks before the first meeting take together. */
export const hoursBeforeFirst = (line: Timeline): number =>
  tenth(
    line.tasks.reduce(
      (sum, task) => (task.state !== 'dropped' && task.date < line.anchors.first ? sum + task.hours : sum),
      0,
    ),
  )

/** One thing that takes hours in a month: a duty, or the part of a dated task that falls to a person. */
export type MonthLoad = {
  /** Absent while nobody has it. */
  readonly person?: string
  readonly hours: number
} & ({ readonly duty: CurrentItem<'duties'> } | { readonly task: Task })

/** All that takes hours in a month, duties first. */
export const loadsIn = (now: Current, line: Timeline, month: string): readonly MonthLoad[] => [
  ...dutyLoads(now, line, month),
  ...taskLoads(now, line, month),
]

const taskLoads = (now: Current, line: Timeline, month: string): readonly MonthLoad[] =>
  line.tasks
    .filter((task) => task.state !== 'dropped' && monthOf(task.date) === month)
    .flatMap((task) =>
      carriers(now, task.owner).map((person, _, all) => ({ person, hours: task.hours / all.length, task })),
    )

/** What everybody does is shared evenly by those who agreed. */
const carriers = (now: Current, owner: Owner): readonly string[] => {
  if (owner.person !== undefined) return [owner.person]
  return agreedPeople(now).map((each) => each.id)
}

/** A duty takes its hours before or after the first meeting; in that month, by days. A deputy takes none. */
const dutyLoads = (now: Current, { anchors }: Timeline, month: string): readonly MonthLoad[] =>
  standingDuties(now).map((duty) => {
    const before = shareBefore(anchors.first, month)
    const hours = before * dutyHours(duty, 'before') + (1 - before) * dutyHours(duty, 'after')
    return isWithUs(now, duty.holder) ? { person: duty.holder, hours, duty } : { hours, duty }
  })

/** The part of a month, 0 to 1, that lies before a day. */
function shareBefore(date: string, month: string): number {
  if (monthOf(date) !== month) return month < date ? 1 : 0
  return (Number(date.slice(8)) - 1) / daysInMonth(date)
}

const total = (loads: readonly { readonly hours: number }[]): number =>
  tenth(loads.reduce((sum, load) => sum + load.hours, 0))
