import { isEmpty, type Answer } from './answer.ts'
import type { AnswerData, NewItem } from './edit.ts'
import { listNames, type ListName } from './lists.ts'
import { moves } from './moves.ts'
import type { Override, Plan, Passage, Suggestion } from './plan.ts'
import { same } from './same.ts'
import { sectionIds, type SectionId } from './sections.ts'

/** One difference between two plans. What is missing on a side was not there. */
export type Change =
  | { readonly kind: 'begun'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'answer'
      readonly section: SectionId
      readonly question: string
      readonly from: AnswerData | undefined
      readonly to: AnswerData | undefined
    }
  | {
      readonly kind: 'added'
      readonly list: ListName
      readonly id: string
      readonly item: NewItem
      readonly at: number
    }
  | {
      readonly kind: 'removed'
      readonly list: ListName
      readonly id: string
      readonly item: NewItem
      readonly at: number
    }
  | { readonly kind: 'moved'; readonly list: ListName; readonly id: string; readonly from: number; readonly to: number }
  | {
      readonly kind: 'changed'
      readonly list: ListName
      readonly id: string
      readonly field: string
      readonly from: unknown
      readonly to: unknown
    }
  | {
      readonly kind: 'override'
      readonly task: string
      readonly from: Override | undefined
      readonly to: Override | undefined
    }
  | { readonly kind: 'tick'; readonly item: string; readonly from: string | undefined; readonly to: string | undefined }
  | {
      readonly kind: 'onceReady'
      readonly stage: string
      readonly from: string | undefined
      readonly to: string | undefined
    }
  | {
      readonly kind: 'suggestion'
      readonly id: string
      readonly from: Suggestion['state'] | undefined
      readonly to: Suggestion['state'] | undefined
    }
  | {
      readonly kind: 'passage'
      readonly passage: string
      readonly from: Passage | undefined
      readonly to: Passage | undefined
    }

/**
 * Everything in which two plans differ, section by section, then list by list: the only comparison there is. An answer
 * that was emptied and one that never was are the same.
 */
export function changes(before: Plan, after: Plan): readonly Change[] {
  const begun: readonly Change[] =
    before.begun === after.begun ? [] : [{ kind: 'begun', from: before.begun, to: after.begun }]
  return [
    ...begun,
    ...sectionIds.flatMap((section) =>
      pairs<Answer<unknown>>(before.sections[section], after.sections[section])
        .filter(({ from, to }) => !(isEmpty(from) && isEmpty(to)))
        .map(({ key, from, to }): Change => ({ kind: 'answer', section, question: key, from, to })),
    ),
    ...listNames.flatMap((list) => inList(list, before.lists[list], after.lists[list])),
    ...pairs<Override>(before.overrides, after.overrides).map(({ key, from, to }): Change => ({
      kind: 'override',
      task: key,
      from,
      to,
    })),
    ...pairs<string>(before.ticks, after.ticks).map(({ key, from, to }): Change => ({
      kind: 'tick',
      item: key,
      from,
      to,
    })),
    ...pairs<string>(before.onceReady, after.onceReady).map(({ key, from, to }): Change => ({
      kind: 'onceReady',
      stage: key,
      from,
      to,
    })),
    ...pairs<Passage>(before.passages, after.passages).map(({ key, from, to }): Change => ({
      kind: 'passage',
      passage: key,
      from,
      to,
    })),
    ...pairs<Suggestion['state']>(states(before), states(after)).map(({ key, from, to }): Change => ({
      kind: 'suggestion',
      id: key,
      from,
      to,
    })),
  ]
}

const states = (plan: Plan) => Object.fromEntries(plan.suggestions.map((each) => [each.id, each.state]))

interface Pair<T> {
  readonly key: string
  readonly from: T | undefined
  readonly to: T | undefined
}

/** The keys under which two records differ. */
function pairs<T>(before: object, after: object): readonly Pair<T>[] {
  const [left, right] = [new Map<string, T>(Object.entries(before)), new Map<string, T>(Object.entries(after))]
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((key) => ({ key, from: left.get(key), to: right.get(key) }))
    .filter(({ from, to }) => !same(from, to))
}

function inList(list: ListName, before: readonly NewItem[], after: readonly NewItem[]): readonly Change[] {
  const was = new Map(before.map((item, at) => [item.id, { item, at }]))
  const is = new Map(after.map((item, at) => [item.id, { item, at }]))
  const removed = [...was]
    .filter(([id]) => !is.has(id))
    .map(([id, { item, at }]): Change => ({ kind: 'removed', list, id, item, at }))
  const added = [...is]
    .filter(([id]) => !was.has(id))
    .map(([id, { item, at }]): Change => ({ kind: 'added', list, id, item, at }))
  const moved = moves([...was.keys()], [...is.keys()]).map((move): Change => ({ kind: 'moved', list, ...move }))
  const changed = [...is].flatMap(([id, { item }]) =>
    pairs<unknown>(was.get(id)?.item ?? item, item)
      .filter(({ from, to }) => !(isNothing(from) && isNothing(to)))
      .map(({ key, from, to }): Change => ({ kind: 'changed', list, id, field: key, from, to })),
  )
  return [...removed, ...added, ...moved, ...changed]
}

const isNothing = (part: unknown): boolean =>
  part === undefined || (typeof part === 'object' && part !== null && isEmpty(part))
