import { addDays, daysBetween, type IsoDate } from '../dates.ts'
import { said, type Current } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import type { Plan } from '../plan/plan.ts'
import { nextMeetings } from '../stages/nextMeetings.ts'
import { setByHand } from './byHand.ts'
import { nearDays, nearOwnDays } from './figures.ts'
import { ruleOf, taskRules, type TaskRule } from './rules.ts'
import { hasStopped, wasHeld } from './shown.ts'
import { isOpenTask, type Task } from './task.ts'
import { timeline } from './timeline.ts'

/** A meeting that is so near that it leads. */
export interface Near {
  readonly on: IsoDate
  /** 0 on the day itself. */
  readonly days: number
  readonly isFirst: boolean
}

/** The first meeting within two days, or a later one on its eve and day; undefined where none is so near. A draft never is. */
export function nearMeeting(now: Current): Near | undefined {
  if (hasStopped(now)) return undefined
  const { first, isDraft } = timeline(now).anchors
  const isFirst = !wasHeld(now)
  if (isFirst && (isDraft || said(now.sections.timeline.held) === 'no')) return undefined
  const on = isFirst ? first : nextMeetings(now, 1)[0]
  if (on === undefined) return undefined
  const days = daysBetween(now.today, on)
  return days >= 0 && days <= (isFirst ? nearDays : 1) ? { on, days, isFirst } : undefined
}

/** Whether an open task still matters before a meeting that is near: it must be done by then, or people dated it for these days. */
const matters = (now: Current, { on, isFirst }: Near, task: Task): boolean => {
  if (task.date > on || task.kind === 'place' || task.kind === 'confirm' || task.key === 'firstMeeting') return false
  if (isFirst && task.kind === 'rule' && (ruleOf(task.rule ?? '')?.eve || takesInTheRehearsal(now, task))) return true
  if (isFirst && task.kind === 'rule' && !task.pinned) return false
  return task.date >= addDays(now.today, -nearOwnDays)
}

/** The one talk that is left where time was short: nobody has rehearsed anything without it. */
const takesInTheRehearsal = (now: Current, { rule }: Task): boolean =>
  rule !== undefined &&
  taskRules.some(
    (each: TaskRule) => each.eve && each.joins === rule && !timeline(now).tasks.some((task) => task.rule === each.id),
  )

/** The only tasks to tell of when a meeting is near. */
export const beforeMeeting = (now: Current, near: Near): readonly Task[] =>
  timeline(now).tasks.filter((task) => isOpenTask(task) && matters(now, near, task))

/**
 * Preparation that was open when the first meeting came: from two days before it on. It can be put away in one go, because
 * the meeting takes place without it. Empty before, and where the day is a draft.
 */
export function oldPreparation(now: Current): readonly Task[] {
  const { tasks, anchors } = timeline(now)
  const { first, isDraft } = anchors
  if (isDraft || hasStopped(now) || now.today < addDays(first, -nearDays)) return []
  const near = nearMeeting(now)
  return tasks.filter(
    (task) =>
      isOpenTask(task) &&
      task.kind === 'rule' &&
      task.key !== 'firstMeeting' &&
      task.date < first &&
      !(near?.isFirst && matters(now, near, task)),
  )
}

/** The edit that puts tasks away: "not needed" for each, all of them one step. What else was set on them stays. */
export const putAway = (plan: Plan, tasks: readonly Pick<Task, 'key'>[]): Edit => ({
  kind: 'all',
  edits: tasks.map(({ key }) => setByHand(key, { ...plan.overrides[key], state: 'dropped', on: undefined })),
})
