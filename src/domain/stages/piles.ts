import { tenth } from '../hours.ts'
import type { Current, CurrentItem } from '../plan/current.ts'
import { loadsIn, type MonthHours, type MonthLoad } from '../timeline/hoursByMonth.ts'
import type { Task } from '../timeline/task.ts'
import { lineAhead } from './comparisonsPlan.ts'

/** One thing in somebody's pile of a month. */
export interface PileBlock {
  readonly key: string
  readonly hours: number
  /** How many of these hours lie above the offer. */
  readonly over: number
  /** What comes back every month, or what is there this month only. */
  readonly of: { readonly duty: CurrentItem<'duties'> } | { readonly task: Task }
}

export interface Pile {
  /** Absent for what nobody has yet. */
  readonly person?: string
  readonly hours: number
  /** Absent while they have not said it. */
  readonly offered?: number
  readonly blocks: readonly PileBlock[]
}

/** Below this many hours a block has no room for its name: it is named beside the picture. */
export const leastNamed = 0.75

/** What each person has in a month, as blocks on top of each other: what comes back every month at the bottom, then by date. */
export function pilesOf(now: Current, { month, byPerson }: MonthHours): readonly Pile[] {
  const loads = loadsIn(now, lineAhead(now), month).filter(({ hours }) => tenth(hours) > 0)
  const said = new Map(now.lists.people.map(({ id, hours }) => [id, hours]))
  const piles = byPerson.map(({ person, offered }) => {
    // Whoever said no hours offered none that could be drawn; after their end they offer none at all.
    const knows = said.get(person) !== undefined
    return pile(
      loads.filter((load) => load.person === person),
      knows ? offered : undefined,
      person,
    )
  })
  const unheld = loads.filter(({ person }) => person === undefined)
  return unheld.length > 0 ? [...piles, pile(unheld, undefined)] : piles
}

function pile(loads: readonly MonthLoad[], offered: number | undefined, person?: string): Pile {
  const sorted = loads.toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)) || b.hours - a.hours)
  let reached = 0
  const blocks = sorted.map((load): PileBlock => {
    const hours = tenth(load.hours)
    reached = tenth(reached + hours)
    const over = offered === undefined ? 0 : Math.min(hours, Math.max(0, tenth(reached - offered)))
    return 'duty' in load
      ? { key: load.duty.id, hours, over, of: { duty: load.duty } }
      : { key: load.task.key, hours, over, of: { task: load.task } }
  })
  return {
    ...(person === undefined ? {} : { person }),
    ...(offered === undefined ? {} : { offered }),
    hours: reached,
    blocks,
  }
}

const dateOf = (load: MonthLoad): string => ('task' in load ? load.task.date : '')
