import { daysBetween, monthOf } from '../dates.ts'
import { tenth } from '../hours.ts'
import type { Current } from '../plan/current.ts'
import { counselorId, founderId } from '../plan/plan.ts'
import { remembered } from '../remembered.ts'
import { anchors } from '../timeline/anchors.ts'
import { hoursBeforeFirst, hoursByMonth, type MonthHours } from '../timeline/hoursByMonth.ts'
import { isOpenTask, type Timeline } from '../timeline/task.ts'
import { timeline } from '../timeline/timeline.ts'
import { agreedPeople } from './holders.ts'

/**
 * What is still asked of the core group, month by month from this one on. Done tasks are out; late ones ask for their
 * hours this month. What the counselor holds is not the group's to carry.
 */
export const monthsAhead: (now: Current) => readonly MonthHours[] = remembered((now) =>
  hoursByMonth(now, lineAhead(now)).filter(({ month }) => month >= monthOf(now.today)),
)

/** The timeline as far as it still asks for hours. */
export const lineAhead: (now: Current) => Timeline = remembered((now) => {
  const line = timeline(now)
  const tasks = line.tasks
    .filter((task) => isOpenTask(task) && task.owner.person !== counselorId)
    .map((task) => (task.date < now.today ? { ...task, date: now.today } : task))
  return { ...line, tasks }
})

/** The plan as seen on the day planning starts. Conditions ask this one: a passing day must not turn a ready stage. */
export const atStart: (now: Current) => Current = remembered((now) => ({ ...now, today: anchors(now).start }))

/** The month that asks most of the founder, and its hours. */
export function busiestMonth(now: Current): { readonly month: string; readonly hours: number } {
  const yours = monthsAhead(now).map(({ month, byPerson }) => ({
    month,
    hours: byPerson.find((each) => each.person === founderId)?.needed ?? 0,
  }))
  return yours.reduce((most, each) => (each.hours > most.hours ? each : most), {
    month: monthOf(anchors(now).start),
    hours: 0,
  })
}

export interface Organizing {
  /** Hours that the dated tasks before the first meeting take together. */
  readonly planned: number
  /** Those of them that are the founder's, with a share of what all do together. */
  readonly yours: number
  /** Months from planning start to the first meeting. */
  readonly months: number
}

/** The organizing that this plan holds before the group meets. */
export function organizingAhead(now: Current): Organizing {
  const line = timeline(now)
  const { start, first } = line.anchors
  const yours = line.tasks
    .filter((task) => task.state !== 'dropped' && task.date < first)
    .reduce(
      (sum, { owner, hours }) =>
        sum + (owner.person === founderId ? hours : owner.everyone ? hours / agreedPeople(now).length : 0),
      0,
    )
  return {
    planned: hoursBeforeFirst(line),
    yours: tenth(yours),
    months: Math.max(0, daysBetween(start, first)) / (365 / 12),
  }
}
