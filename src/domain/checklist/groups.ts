import { founderId } from '../plan/plan.ts'
import type { StageId } from '../plan/sections.ts'
import { stageIds } from '../stages/sections.ts'
import { countOf, type ChecklistItem, type Counts } from './checklist.ts'

export interface Group<K> extends Counts {
  readonly by: K
  readonly items: readonly ChecklistItem[]
}

const group = <K>(by: K, items: readonly ChecklistItem[]): Group<K> => ({ by, items, ...countOf(items) })

/** All six stages, in order. */
export const byStage = (items: readonly ChecklistItem[]): readonly Group<StageId>[] =>
  stageIds.map((stage) =>
    group(
      stage,
      items.filter((item) => item.stage === stage),
    ),
  )

/** By month (`YYYY-MM`), in order, within it by date and first what has none; what belongs to no month comes last, under `undefined`. */
export function byMonth(items: readonly ChecklistItem[]): readonly Group<string | undefined>[] {
  const months = [...new Set(items.flatMap((item) => item.month ?? []))].toSorted()
  const within = (month: string | undefined) =>
    items.filter((item) => item.month === month).toSorted((a, b) => compare(a.date ?? '', b.date ?? ''))
  return [...months, undefined].map((month) => group(month, within(month))).filter((each) => each.of > 0)
}

/**
 * By person (an id): the founder `you` first, then in order of appearance; `everyone` and what belongs to nobody in
 * particular (`undefined`) last.
 */
export function byPerson(items: readonly ChecklistItem[]): readonly Group<string | undefined>[] {
  const people = [...new Set(items.map(personOf))].toSorted((a, b) => rank(a) - rank(b))
  return people.map((person) =>
    group(
      person,
      items.filter((item) => personOf(item) === person),
    ),
  )
}

const personOf = ({ owner }: ChecklistItem): string | undefined =>
  owner?.person ?? (owner?.everyone ? 'everyone' : undefined)
const rank = (person: string | undefined): number =>
  person === founderId ? 0 : person === 'everyone' ? 2 : person === undefined ? 3 : 1

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
