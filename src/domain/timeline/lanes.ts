import { later, type IsoDate } from '../dates.ts'
import type { StageId } from '../plan/sections.ts'
import type { Task, TaskKind, Timeline } from './task.ts'
import { columnsOf, monthsOf, positionOf, type MonthColumns } from './weeks.ts'

/** Columns that the words of a box and of a diamond need, where 26 make half a year. */
const boxRoom = 3
const diamondRoom = 4

export interface LaneItem {
  readonly key: string
  /** From 0, within the lane. */
  readonly row: number
  /** The columns it takes with its words: from `from`, `span` of them. */
  readonly from: number
  readonly span: number
  /** The column its due date lies in: where a diamond stands. */
  readonly at: number
  readonly milestone: boolean
  /** The words stand before the diamond, because there is no room behind it. */
  readonly flip: boolean
}
interface Lane {
  readonly stage: StageId
  readonly rows: number
  readonly items: readonly LaneItem[]
}
export interface Lanes {
  readonly months: readonly MonthColumns[]
  /** Columns, each about a week. */
  readonly weeks: number
  readonly lanes: readonly Lane[]
  /** In columns and parts of them; absent outside the months. */
  readonly todayAt?: number
  readonly firstAt?: number
  /** Keys of what the drawing leaves to the list: what comes after the last month, and the small steps. */
  readonly elsewhere: readonly string[]
}

const laneOrder: readonly StageId[] = ['coreGroup', 'expectations', 'purpose', 'place', 'connections', 'timeline']
/** Calls, next steps and open questions are many, and would crowd the drawing. */
const drawnKinds: readonly TaskKind[] = ['rule', 'own', 'talk', 'decision', 'project', 'handOver']

/** Whether a task is of a kind that is drawn. */
export const drawnTask = ({ kind }: Pick<Task, 'kind'>): boolean => drawnKinds.includes(kind)

/** Packs the tasks of a timeline into six lanes, in rows where nothing overlaps. Dropped tasks are left out. */
export function lanes(line: Timeline, today: IsoDate): Lanes {
  const months = columnsOf(monthsOf(line, today))
  const weeks = months.reduce((sum, month) => sum + month.span, 0)
  const tasks = line.tasks.filter((task) => task.state !== 'dropped')
  const last = months.at(-1)?.month ?? ''
  const isDrawn = (task: Task) => drawnTask(task) && task.date.slice(0, 7) <= last
  const todayAt = positionOf(months, today)
  const firstAt = positionOf(months, line.anchors.first)
  return {
    months,
    weeks,
    lanes: laneOrder.map((stage) => {
      const items = pack(
        tasks
          .filter((task) => task.stage === stage && isDrawn(task))
          .map((task) => placed(task, line.anchors.start, months, weeks)),
      )
      return { stage, rows: items.reduce((rows, item) => Math.max(rows, item.row + 1), 0), items }
    }),
    ...(todayAt === undefined ? {} : { todayAt }),
    ...(firstAt === undefined ? {} : { firstAt }),
    elsewhere: tasks.filter((task) => !isDrawn(task)).map((task) => task.key),
  }
}

/** The columns a task takes, wide enough for its words. A box ends on its due date and grows to the left, where there is room. */
function placed(task: Task, start: IsoDate, months: readonly MonthColumns[], weeks: number): Omit<LaneItem, 'row'> {
  const columnOf = (date: IsoDate) => Math.floor(positionOf(months, later(date, start)) ?? 0)
  const at = columnOf(task.date)
  const { key, milestone } = task
  if (milestone) {
    const span = Math.min(diamondRoom, weeks)
    const flip = at + span > weeks
    return { key, milestone, at, flip, from: flip ? Math.max(0, at - span + 1) : at, span }
  }
  const span = Math.min(weeks, Math.max(boxRoom, at - columnOf(task.from) + 1))
  return { key, milestone, at, flip: false, from: Math.max(0, at - span + 1), span }
}

/** Each item goes into the first row that is free from its column on. */
function pack(items: readonly Omit<LaneItem, 'row'>[]): readonly LaneItem[] {
  const ends: number[] = []
  return items
    .toSorted((a, b) => a.from - b.from || a.at - b.at)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.from)
      const row = free === -1 ? ends.length : free
      ends[row] = item.from + item.span
      return { ...item, row }
    })
}
