import { later, monthOf, type IsoDate } from '../dates.ts'
import type { StageId } from '../plan/sections.ts'
import type { LaneItem, Lanes } from './lanes.ts'
import type { Task, Timeline } from './task.ts'

interface DrawnLane {
  readonly stage: StageId
  /** Its first row, from 0 over all lanes, and how many it takes: at least one. */
  readonly at: number
  readonly rows: number
}
interface Drawn {
  readonly lanes: readonly DrawnLane[]
  readonly rows: number
  /** Where each task stands; `row` counts over all lanes. */
  readonly places: ReadonlyMap<string, LaneItem>
}

/** The rows of the drawing with only some tasks in it: rows that nothing is left in close up. */
export function drawn({ lanes }: Lanes, shows: (key: string) => boolean): Drawn {
  const found: DrawnLane[] = []
  const places = new Map<string, LaneItem>()
  let at = 0
  for (const lane of lanes) {
    const items = lane.items.filter((item) => shows(item.key))
    const used = [...new Set(items.map((item) => item.row))].toSorted((a, b) => a - b)
    const rowOf = new Map(used.map((row, index) => [row, at + index]))
    for (const item of items) places.set(item.key, { ...item, row: rowOf.get(item.row) ?? at })
    const rows = Math.max(1, used.length)
    found.push({ stage: lane.stage, at, rows })
    at += rows
  }
  return { lanes: found, rows: at, places }
}

interface ListedMonth {
  /** `YYYY-MM` */
  readonly month: string
  /** Its tasks in order of date; `today` stands before the first that is still ahead. */
  readonly entries: readonly (Task | 'today')[]
}

/** The same as a list by month. What lies before the first month is told with it, so that nothing is lost. */
export function listedMonths(
  line: Timeline,
  { months }: Lanes,
  { places }: Drawn,
  today: IsoDate,
): readonly ListedMonth[] {
  const first = months[0]?.month ?? ''
  const byMonth = Map.groupBy(
    line.tasks.filter((task) => places.has(task.key)),
    ({ date }) => later(monthOf(date), first),
  )
  return months.map(({ month }) => {
    const within = byMonth.get(month) ?? []
    if (monthOf(today) !== month) return { month, entries: within }
    const ahead = within.findIndex(({ date }) => date > today)
    const at = ahead === -1 ? within.length : ahead
    return { month, entries: [...within.slice(0, at), 'today', ...within.slice(at)] }
  })
}
