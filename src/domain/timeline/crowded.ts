import { later, monthOf } from '../dates.ts'
import { isOpenTask, type Task } from './task.ts'

/** As many tasks as a month shows before somebody asks for all. */
export const mostOfMonth = 40

interface CrowdedMonth {
  /** How many tasks it has in all. */
  readonly count: number
  /** Keys of those that it shows only when asked. */
  readonly folded: ReadonlySet<string>
}

/**
 * The months of a list with more tasks than anybody reads, by `YYYY-MM`. They show first what the plan itself brings,
 * then what was added and is still to do, then what is done: each in order of date.
 */
export function crowdedMonths(tasks: readonly Task[], first: string): ReadonlyMap<string, CrowdedMonth> {
  if (tasks.length <= mostOfMonth) return new Map()
  const byMonth = Map.groupBy(
    tasks.filter((task) => task.state !== 'dropped'),
    // What is earlier stands in the first month.
    ({ date }) => later(monthOf(date), first),
  )
  return new Map(
    [...byMonth].flatMap(([month, own]) => {
      if (own.length <= mostOfMonth) return []
      const folded = own
        .toSorted((a, b) => rank(a) - rank(b))
        .slice(mostOfMonth)
        // Nothing of the plan itself is folded, however much there is of it.
        .filter(({ kind }) => kind === 'own')
      return folded.length === 0 ? [] : [[month, { count: own.length, folded: new Set(folded.map(({ key }) => key)) }]]
    }),
  )
}

const rank = (task: Task): number => (task.kind !== 'own' ? 0 : isOpenTask(task) ? 1 : 2)
