import { monthOf, type IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import type { StageId } from '../plan/sections.ts'
import { conditionsNow } from '../stages/conditions.ts'
import { conditionAddress, stageIds, type StepAddress } from '../stages/sections.ts'
import { remembered } from '../remembered.ts'
import { neededBy } from '../timeline/openTasks.ts'
import { ruleOf } from '../timeline/rules.ts'
import type { Owner, Task, TaskKind, Timeline, Undated } from '../timeline/task.ts'
import { timeline } from '../timeline/timeline.ts'
import { whereTask } from '../timeline/where.ts'
import { bringsAbout } from './brings.ts'
import { handItems } from './handItems.ts'

/** A condition of a stage, as it stands. */
export interface Condition {
  readonly stage: StageId
  readonly id: string
  readonly done: boolean
  readonly at: StepAddress
}

export interface ChecklistItem {
  /** A task's key, `condition:stage.id`, or `tick:id`. */
  readonly key: string
  readonly stage: StageId
  readonly kind: 'condition' | 'task' | 'tick'
  /** For words: the rule, the condition, the hand item; for other tasks their kind. */
  readonly id: string
  /** The item or question that a task is about. */
  readonly subject?: string
  readonly done: boolean
  /** It may be ticked by hand; otherwise it ticks itself when the plan shows it. */
  readonly byHand: boolean
  readonly doneOn?: IsoDate
  /** Due date of a task. */
  readonly date?: IsoDate
  readonly owner?: Owner
  /** `YYYY-MM` under which a list by months shows it: of its date, or of the day its stage should stand. */
  readonly month?: string
  readonly at: StepAddress
  /** Conditions that this task brings about: told with it, not beside it. */
  readonly brings: readonly Condition[]
}

export interface Counts {
  readonly done: number
  readonly of: number
}

export interface Checklist extends Counts {
  readonly items: readonly ChecklistItem[]
}

/** Calls to every candidate place have their own list, and the task "call, then visit" stands for all of them; entries are confirmed on one page. */
const leftOut: readonly TaskKind[] = ['place', 'confirm']

/**
 * All conditions and tasks of all stages in one list, in the order of the stages, tasks by date. A condition that tasks
 * bring about is told with the last of them, and stands by itself once they are done and it still does not hold.
 */
export const checklist: (now: Current) => Checklist = remembered((now) => {
  const line = timeline(now)
  const tasks = [...line.tasks, ...line.undated].filter(
    (task) => task.state !== 'dropped' && !leftOut.includes(task.kind),
  )
  const conditions = stageIds.flatMap((stage) => standingOf(now, stage))
  const carried = carriers(conditions, tasks)
  const brought = Map.groupBy(carried.keys(), (condition) => carried.get(condition))
  const byStage = Map.groupBy(tasks, ({ stage }) => stage)
  const items = stageIds.flatMap((stage) => [
    ...conditions
      .filter((condition) => condition.stage === stage && !carried.has(condition))
      .map((condition) => conditionItem(condition, monthOf(neededBy(now, line.anchors, stage)))),
    ...handItems.filter((item) => item.stage === stage).map((item) => handItem(now, line, item)),
    ...(byStage.get(stage) ?? []).map((task) => taskItem(now, task, brought.get(task.key) ?? [])),
  ])
  return { items, ...countOf(items) }
})

/** How many of them are done. */
export const countOf = (items: readonly ChecklistItem[]): Counts => ({
  done: items.filter((item) => item.done).length,
  of: items.length,
})

const standingOf = (now: Current, stage: StageId): readonly Condition[] =>
  conditionsNow(now, stage).flatMap((condition) => {
    const page = conditionAddress(stage, condition)
    return page ? [{ stage, id: condition.id, done: condition.met(now), at: page }] : []
  })

/** The key of the task that a condition is told with. */
function carriers(
  conditions: readonly Condition[],
  tasks: readonly (Task | Undated)[],
): ReadonlyMap<Condition, string> {
  const bringingAny = tasks.filter(({ key }) => bringsAbout(key).length > 0)
  return new Map(
    conditions.flatMap((condition) => {
      const bringing = bringingAny.filter(({ key }) => bringsAbout(key).includes(`${condition.stage}.${condition.id}`))
      const last = bringing.at(-1)
      const isLeftOver = !condition.done && bringing.every((task) => task.state === 'done')
      return last && !isLeftOver ? [[condition, last.key] as const] : []
    }),
  )
}

const conditionItem = ({ stage, id, done, at }: Condition, month: string): ChecklistItem => ({
  key: `condition:${stage}.${id}`,
  stage,
  kind: 'condition',
  id,
  done,
  byHand: false,
  month,
  at,
  brings: [],
})

function handItem(now: Current, line: Timeline, { id, stage, at }: (typeof handItems)[number]): ChecklistItem {
  const key = `tick:${id}`
  const doneOn = now.ticks[key]
  const month = monthOf(neededBy(now, line.anchors, stage))
  return {
    key,
    stage,
    kind: 'tick',
    id,
    done: doneOn !== undefined,
    byHand: true,
    ...(doneOn === undefined ? {} : { doneOn }),
    month,
    at,
    brings: [],
  }
}

function taskItem(now: Current, task: Task | Undated, brings: readonly Condition[]): ChecklistItem {
  const { key, stage, kind, rule, subject, owner, doneOn } = task
  const date = 'date' in task ? task.date : undefined
  const isHandsOn =
    kind === 'own' ||
    kind === 'handOver' ||
    kind === 'decision' ||
    kind === 'project' ||
    kind === 'training' ||
    kind === 'practice' ||
    (kind === 'rule' && rule !== undefined && !ruleOf(rule)?.done)
  return {
    key,
    stage,
    kind: 'task',
    id: kind === 'rule' ? (rule ?? key) : kind,
    ...(subject === undefined ? {} : { subject }),
    done: task.state === 'done',
    byHand: isHandsOn || now.overrides[key]?.state !== undefined,
    ...(doneOn === undefined ? {} : { doneOn }),
    ...(date === undefined ? {} : { date, month: monthOf(date) }),
    owner,
    at: whereTask(task).to,
    brings,
  }
}
