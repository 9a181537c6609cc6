import { addDays, later, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { remembered } from '../remembered.ts'
import { anchors, type Anchors } from './anchors.ts'
import { soonDays } from './figures.ts'
import { handOverTasks } from './handOverTasks.ts'
import { openTasks } from './openTasks.ts'
import {
  confirmTasks,
  connectionTasks,
  decisionTasks,
  moreTalks,
  ownTasks,
  placeTasks,
  leaderTasks,
  projectTask,
} from './ownTasks.ts'
import { ruleTasks } from './ruleTasks.ts'
import { isTalk } from './shown.ts'
import { squeeze } from './squeeze.ts'
import type { Owner, Planned, Task, TaskState, Timeline, Undated } from './task.ts'

/**
 * Everything dated that has to be done, from the plan as it counts today. What was set by hand wins; what is done or
 * pinned stays where it is when the first meeting moves; what time is too short for goes into the next two weeks.
 */
export const timeline: (now: Current) => Timeline = remembered((now) => {
  const at = anchors(now)
  const planned = plannedTasks(now, at)
  const keys = new Set(planned.map((task) => task.key))
  const asked = planned.filter((task) => !task.over || standsAnyway(now, task)).map((task) => byHand(now, task))
  const loose = asked.flatMap(({ task, pinned, state }) =>
    task.date === undefined || pinned || state !== 'open' || task.follows !== undefined
      ? []
      : [
          {
            key: task.key,
            date: task.date,
            before: task.before ?? false,
            guessed: task.guessed ?? false,
            after: task.after ?? [],
            isTalk: task.rule !== undefined && isTalk(task.rule),
          },
        ],
  )
  const squeezed = squeeze(loose, at, now.today)
  const tasks = asked.flatMap((each) =>
    datedTask(each, at, now.today, squeezed.get(each.task.follows ?? each.task.key)),
  )
  return {
    anchors: at,
    tasks: tasks.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    undated: asked.flatMap(({ task, state }) => (task.date === undefined ? [undated(task, state)] : [])),
    orphans: Object.keys(now.overrides).filter((key) => !keys.has(key)),
    short: at.shortNotice || loose.some((task) => task.before && squeezed.has(task.key)),
  }
})

function plannedTasks(now: Current, at: Anchors): readonly Planned[] {
  const rules = ruleTasks(now, at)
  const calling = rules.find((task) => task.key === 'callPlaces')
  const set = calling && byHand(now, calling)
  const places = placeTasks(
    now,
    set && { ...set.task, fixed: set.pinned, done: set.state !== 'open', over: calling.over ?? false },
  )
  return [
    ...rules,
    ...ownTasks(now),
    ...moreTalks(now),
    ...decisionTasks(now),
    ...projectTask(now),
    ...leaderTasks(now),
    ...handOverTasks(now),
    ...connectionTasks(now),
    ...confirmTasks(now),
    ...places,
    ...openTasks(now, at),
  ]
}

/** What is no longer asked for still shows once it is done, or when somebody set something on it. */
const standsAnyway = (now: Current, task: Planned): boolean =>
  (task.done && task.kind !== 'place') || Object.hasOwn(now.overrides, task.key)

interface ByHand {
  readonly task: Planned
  readonly pinned: boolean
  readonly state: 'open' | 'done' | 'dropped'
}

/** The task with what was set by hand on it. */
function byHand(now: Current, task: Planned): ByHand {
  const set = now.overrides[task.key]
  const pinned = set?.date !== undefined || task.fixed === true
  const state = set?.state ?? (task.done ? 'done' : 'open')
  const doneOn = state === 'done' ? ((set?.state === 'done' ? set.on : undefined) ?? task.doneOn) : undefined
  const { doneOn: _, ...rest } = task
  const date = doneOn ?? set?.date ?? (state === 'done' && !pinned ? task.doneAround : undefined) ?? task.date
  const owner: Owner = set?.owner === undefined ? task.owner : { person: set.owner }
  const changed = { ...rest, hours: set?.hours ?? task.hours, owner, ...(doneOn === undefined ? {} : { doneOn }) }
  return { task: date === undefined ? changed : { ...changed, date }, pinned, state }
}

function datedTask(
  { task, pinned, state }: ByHand,
  at: Anchors,
  today: IsoDate,
  pushed: IsoDate | undefined,
): readonly Task[] {
  if (task.date === undefined) return []
  const squeezed = pinned || state !== 'open' ? undefined : pushed
  const date = squeezed ?? task.date
  const from = later(addDays(date, -Math.max(0, task.weeks * 7 - 1)), at.start)
  return [
    {
      ...shown(task),
      date,
      from: from < date ? from : date,
      state: state === 'open' ? urgency(date, today, squeezed !== undefined) : state,
      pinned,
    },
  ]
}

const urgency = (date: IsoDate, today: IsoDate, isTight: boolean): TaskState => {
  if (isTight) return 'tight'
  if (date < today) return 'late'
  return date <= addDays(today, soonDays) ? 'due' : 'ahead'
}

const undated = (task: Planned, state: ByHand['state']): Undated => ({
  ...shown(task),
  state: state === 'open' ? 'ahead' : state,
})

const shown = ({ key, kind, rule, subject, stage, milestone, hours, owner, sources, doneOn }: Planned) => ({
  key,
  kind,
  ...(rule === undefined ? {} : { rule }),
  ...(subject === undefined ? {} : { subject }),
  stage,
  milestone,
  hours,
  owner,
  sources,
  ...(doneOn === undefined ? {} : { doneOn }),
})
