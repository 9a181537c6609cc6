import type { IsoDate } from '../dates.ts'
import { current, said } from '../plan/current.ts'
import type { Plan } from '../plan/plan.ts'
import { conditionsOf } from '../stages/conditions.ts'
import { stageIds, conditionAddress, type StepAddress } from '../stages/sections.ts'
import { assess } from '../stages/assess.ts'
import { legs, openAt, type LegId } from './legs.ts'
import { beforeMeeting, nearMeeting } from './near.ts'
import { ruleOf } from './rules.ts'
import { hasStopped, wasHeld } from './shown.ts'
import { isOpenTask, type Task, type Timeline } from './task.ts'
import { timeline } from './timeline.ts'
import { whereTask } from './where.ts'

/** What comes next, and why just that. */
export interface Suggested {
  readonly to: StepAddress
  /** The item on that page, where it is about one. */
  readonly item?: string
  readonly what: 'meeting' | 'tellFirstMeeting' | 'newDate' | 'task' | 'stage' | 'leg'
  readonly why:
    | 'near'
    | 'meeting'
    | 'passed'
    | 'notHeld'
    | 'late'
    | 'needsAnotherLook'
    | 'order'
    | 'tight'
    | 'due'
    | 'ahead'
  /** `task` (its key) and `date`; `stage` and `condition`; or `leg`, with both where it goes on at a page that is not its own. */
  readonly params: {
    readonly task?: string
    readonly date?: IsoDate
    readonly stage?: string
    readonly condition?: string
    readonly leg?: LegId
  }
}

const shortestList = 3
const longestList = 5

/**
 * The one next thing: what happened to a first meeting that has passed; else what a meeting that is near needs; else the late task to do first; else a stage that
 * needs another look; else the first open part of the suggested order; else the next task. Undefined once the group
 * paused, joined another or ended, or when nothing is left.
 */
export const nextThing = (plan: Plan, today: IsoDate): Suggested | undefined => candidates(plan, today)[0]

/** Two or three other things that make sense now, on other pages than the next one. */
export const somethingElse = (plan: Plan, today: IsoDate): readonly Suggested[] => {
  const [next, ...others] = candidates(plan, today)
  const pages = new Set([next?.to])
  return others.filter(({ to }) => !pages.has(to) && pages.add(to)).slice(0, shortestList)
}

/** Late tasks, first those that others wait for, each group by date: without a room there is no first meeting, whatever else is late. */
export function lateFirst({ tasks }: Pick<Timeline, 'tasks'>): readonly Task[] {
  const open = tasks.filter((task) => isOpenTask(task) && task.kind !== 'place')
  const waitedFor = new Set(open.flatMap((task) => ruleOf(task.rule ?? '')?.after ?? []))
  const late = open.filter((task) => task.state === 'late')
  return [...late.filter((task) => waitedFor.has(task.key)), ...late.filter((task) => !waitedFor.has(task.key))]
}

/** The next three to five open tasks: all that are late, tight or due soon, then what comes after. */
export function dueSoon({ tasks }: Timeline): readonly Task[] {
  const open = tasks.filter((task) => isOpenTask(task) && task.kind !== 'place')
  const pressing = open.filter((task) => task.state !== 'ahead')
  return [
    ...pressing,
    ...open.filter((task) => task.state === 'ahead').slice(0, Math.max(0, shortestList - pressing.length)),
  ].slice(0, longestList)
}

function candidates(plan: Plan, today: IsoDate): readonly Suggested[] {
  const now = current(plan, today)
  if (hasStopped(now)) return []
  const assessment = assess(plan, today)
  const line = timeline(now)
  const tasks = line.tasks.filter((task) => isOpenTask(task) && task.kind !== 'place')
  const { first, isDraft } = line.anchors
  const held = said(now.sections.timeline.held)
  const passed = !isDraft && !wasHeld(now) && first < today
  const told: readonly Suggested[] =
    passed && held === undefined
      ? [{ to: 'timeline/after', what: 'tellFirstMeeting', why: 'passed', params: { date: first } }]
      : passed
        ? [{ to: 'timeline/date', what: 'newDate', why: 'notHeld', params: { date: first } }]
        : []
  const near = nearMeeting(now)
  const meeting: readonly Suggested[] = near
    ? [
        ...beforeMeeting(now, near).map((task): Suggested => ({
          ...whereTask(task),
          what: 'task',
          why: 'near',
          params: { task: task.key, date: near.on },
        })),
        { to: 'purpose/order', what: 'meeting', why: 'meeting', params: { date: near.on } },
      ]
    : []
  // Two days before people come for the first time nothing else leads.
  if (near?.isFirst) return meeting
  const looks = stageIds.flatMap((stage): readonly Suggested[] => {
    const { standing, open } = assessment.stages[stage]
    const condition = conditionsOf(stage).find((each) => open.includes(each.id) && !each.timed)
    const to = condition && conditionAddress(stage, condition)
    return standing === 'needsAnotherLook' && to
      ? [{ to, what: 'stage', why: standing, params: { stage, condition: condition.id } }]
      : []
  })
  const order = legs.flatMap((leg): readonly Suggested[] => {
    if (wasHeld(now) && !('whenMeeting' in leg)) return []
    const open = openAt(now, assessment, leg)
    if (open === undefined) return []
    const { to, condition } = open
    const about = 'stage' in leg && condition !== undefined ? { stage: leg.stage, condition } : {}
    return [{ to, what: 'leg', why: 'order', params: { leg: leg.id, ...about } }]
  })
  const by = (state: Task['state']) =>
    tasks.filter((task) => task.state === state).flatMap((task) => suggested(task, state))
  return [
    ...told,
    ...meeting,
    ...lateFirst(line).flatMap((task) => suggested(task, 'late')),
    ...looks,
    ...order,
    ...by('tight'),
    ...by('due'),
    ...by('ahead'),
  ]
}

const suggested = (task: Task, why: Task['state']): readonly Suggested[] =>
  why === 'done' || why === 'dropped'
    ? []
    : [{ ...whereTask(task), what: 'task', why, params: { task: task.key, date: task.date } }]
