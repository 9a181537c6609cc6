import { valueOf } from '../plan/answer.ts'
import { apply } from '../plan/apply.ts'
import { current } from '../plan/current.ts'
import type { IsoDate } from '../dates.ts'
import type { Edit } from '../plan/edit.ts'
import { field, type Field } from '../plan/field.ts'
import type { Plan } from '../plan/plan.ts'
import { newDay, undecided } from './newDay.ts'
import { reviewDay, type ReviewDay } from './reviewDay.ts'
import { isOpenTask, type Task, type TaskState } from './task.ts'
import { timeline } from './timeline.ts'

/** What a new date for the first meeting would do, before it does it. */
export interface ReplanPreview {
  readonly moves: readonly { readonly key: string; readonly from: IsoDate; readonly to: IsoDate }[]
  /** What keeps its day: it is done, or set by hand, or its day hangs on something else. */
  readonly stays: readonly { readonly key: string; readonly why: 'pinned' | 'done' | 'apart' }[]
  /** What would be asked for again, because what the place confirmed is open again. */
  readonly returns: readonly string[]
  /** Open tasks that there would be no time for: they would no longer be asked for. */
  readonly leaves: readonly string[]
  /** Open tasks that time would get short for. */
  readonly becomesTight: readonly string[]
  /** Open tasks whose day would lie in the past. */
  readonly becomesLate: readonly string[]
  /** What was set by hand on tasks that no longer exist, afterwards. */
  readonly orphans: readonly string[]
  readonly shortNotice: boolean
  /** Where the direction review would stand. */
  readonly review: ReviewDay
}

/**
 * The edit that moves the first meeting to a day, `YYYY-MM-DD`. What the place confirmed, and what owners agreed to, was
 * for the old days: that is left open, with its answer kept, so that nobody is told a room that may be taken, and nobody
 * is held to a day they never heard of (decision 7).
 */
export function moveFirst(plan: Plan, newFirst: IsoDate): Edit {
  const { firstMeeting, ownersAgreed } = plan.sections.timeline
  const move = field('timeline', 'firstMeeting').put({ value: newFirst })
  const decided = undecided(plan) ? [newDay.put({})] : []
  if (firstMeeting?.value === newFirst) return allOf([move, ...decided])
  const asked = [
    ...decided,
    ...placeAsked(plan),
    ...(valueOf(firstMeeting) !== undefined && valueOf(ownersAgreed) !== undefined
      ? [field('timeline', 'ownersAgreed').put({ ...ownersAgreed, open: { as: 'notYet' } })]
      : []),
  ]
  return allOf([move, ...asked])
}

const allOf = ([first, ...more]: readonly [Edit, ...Edit[]]): Edit =>
  more.length === 0 ? first : { kind: 'all', edits: [first, ...more] }

/** The first day that is set, as a field for a form. A yes of the place from before there was a date was for no day at all: it is asked again. */
export function firstDay(plan: Plan): Field<IsoDate> {
  const of = field('timeline', 'firstMeeting')
  return {
    ...of,
    put: (answer) => {
      const asked = answer.value === undefined ? [] : placeAsked(plan)
      return asked.length === 0 ? of.put(answer) : { kind: 'all', edits: [of.put(answer), ...asked] }
    },
  }
}

/** Leaves open what the place confirmed, with its answer kept. */
function placeAsked({ sections }: Plan): readonly Edit[] {
  const { datesConfirmed } = sections.place
  return valueOf(datesConfirmed) === 'yes'
    ? [field('place', 'datesConfirmed').put({ ...datesConfirmed, open: { as: 'notYet' } })]
    : []
}

/** Previews the move of the first meeting. Changes nothing; `moveFirst` does. */
export function replan(plan: Plan, today: IsoDate, newFirst: IsoDate): ReplanPreview {
  const before = timeline(current(plan, today))
  const moved = current(apply(plan, moveFirst(plan, newFirst)), today)
  const after = timeline(moved)
  // What is not needed is no task any longer, here as in the count on the timeline.
  const dated = after.tasks.filter((task) => task.state !== 'dropped')
  const was = new Map(before.tasks.map((task) => [task.key, task]))
  const becomes = (state: TaskState) =>
    after.tasks.filter((task) => task.state === state && was.get(task.key)?.state !== state).map((task) => task.key)
  return {
    moves: dated.flatMap((task) => {
      const from = was.get(task.key)?.date
      return from === undefined || from === task.date ? [] : [{ key: task.key, from, to: task.date }]
    }),
    stays: dated.flatMap((task) =>
      was.get(task.key)?.date === task.date ? [{ key: task.key, why: whyItStays(task) }] : [],
    ),
    returns: dated.flatMap(({ key }) => (was.has(key) ? [] : [key])),
    leaves: before.tasks
      .filter((task) => isOpenTask(task) && !after.tasks.some(({ key }) => key === task.key))
      .map(({ key }) => key),
    becomesTight: becomes('tight'),
    becomesLate: becomes('late'),
    orphans: after.orphans,
    shortNotice: after.anchors.shortNotice,
    review: reviewDay(moved),
  }
}

const whyItStays = (task: Task): ReplanPreview['stays'][number]['why'] => {
  if (!isOpenTask(task)) return 'done'
  return task.pinned ? 'pinned' : 'apart'
}
