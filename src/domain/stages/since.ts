import { changes, type Change } from '../plan/changes.ts'
import { listNames, type ListName } from '../plan/lists.ts'
import type { Plan } from '../plan/plan.ts'
import type { StageId } from '../plan/sections.ts'
import { stageIds } from './sections.ts'

/** What happened in a plan between two visits, counted: for a few lines that say it. */
export interface Since {
  readonly answers: number
  readonly lists: readonly {
    readonly list: ListName
    readonly added: number
    readonly removed: number
    readonly changed: number
  }[]
  /** Tasks that somebody dated, gave away, did or dropped by hand, and ticks. */
  readonly byHand: number
  readonly ready: readonly StageId[]
}

/** Compares the plan at the last visit with the plan now. */
export function since(before: Plan, after: Plan): Since {
  const all = changes(before, after)
  const count = (kind: Change['kind']) => all.filter((change) => change.kind === kind).length
  const inList = (list: ListName, kind: 'added' | 'removed' | 'changed') =>
    new Set(
      all.flatMap((change) => (change.kind === kind && 'list' in change && change.list === list ? [change.id] : [])),
    ).size
  return {
    answers: count('answer'),
    lists: listNames
      .map((list) => ({
        list,
        added: inList(list, 'added'),
        removed: inList(list, 'removed'),
        changed: inList(list, 'changed'),
      }))
      .filter(({ added, removed, changed }) => added + removed + changed > 0),
    byHand: count('override') + count('tick'),
    ready: stageIds.filter((stage) => !before.onceReady[stage] && after.onceReady[stage]),
  }
}
