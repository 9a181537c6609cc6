import { addDays, daysBetween, earlier, later, type IsoDate } from '../dates.ts'
import type { Anchors } from './anchors.ts'
import { soonDays, squeezeStep } from './figures.ts'

/** An open task with a date that nobody set by hand. */
interface Loose {
  readonly key: string
  readonly date: IsoDate
  /** It serves the first meeting. */
  readonly before: boolean
  readonly guessed: boolean
  /** Keys of tasks that come first. */
  readonly after: readonly string[]
  /** It takes an evening, and no other of its kind shares its day. */
  readonly isTalk: boolean
}

/**
 * New dates for what cannot be where the rules put it: before the planning start, or in the past although the notice was
 * short from the beginning. Those go into the next two weeks, in order, one every two days, closer where they are many,
 * and before the first meeting while that lies ahead (`stages.md`: tight, never late). None comes before what it rests on.
 */
export function squeeze(
  tasks: readonly Loose[],
  { start, first, shortNotice }: Anchors,
  today: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const squeezed = tasks
    .filter(
      (task) =>
        (task.before && (task.date < start || (shortNotice && task.date < today))) ||
        (task.guessed && task.date < today),
    )
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const from = later(today, start)
  const end = later(addDays(first, -1), from)
  const many = Math.max(1, squeezed.length)
  const step = Math.min(squeezeStep, soonDays / many, shortNotice ? daysBetween(from, end) / many : soonDays)
  return inOrder(
    tasks,
    new Map(squeezed.map((task, n) => [task.key, earlier(addDays(from, Math.round((n + 1) * step)), end)])),
    today,
    end,
  )
}

/** What was pushed together keeps its order: nobody confirms a room before it is booked. `tasks` come in the order of the rules. */
function inOrder(
  tasks: readonly Loose[],
  squeezed: ReadonlyMap<string, IsoDate>,
  today: IsoDate,
  end: IsoDate,
): ReadonlyMap<string, IsoDate> {
  const dates = new Map(tasks.map(({ key, date }) => [key, squeezed.get(key) ?? date]))
  const moved = new Map(squeezed)
  const evenings = new Set<IsoDate>()
  for (const task of tasks.filter(({ before }) => before)) {
    const own = dates.get(task.key) ?? task.date
    let first = task.after.map((key) => dates.get(key) ?? own).reduce(later, own)
    if (task.isTalk) {
      while (evenings.has(first) && first < end) first = addDays(first, 1)
      evenings.add(first)
    }
    // Both are late then, and stay where they were.
    if (first <= own || first < today) continue
    dates.set(task.key, earlier(first, end))
    moved.set(task.key, earlier(first, end))
  }
  return moved
}
