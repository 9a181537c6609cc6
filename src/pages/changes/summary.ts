import type { AnswerData } from '#domain/plan/edit.ts'
import { isEmpty } from '#domain/plan/answer.ts'
import { changes, type Change } from '#domain/plan/changes.ts'
import type { ListName } from '#domain/plan/lists.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { SectionId } from '#domain/plan/sections.ts'

/** What going from one plan to another does, in numbers. */
export interface Summary {
  /** Answers that are there afterwards and were not, the other way round, and those that differ. Items' fields count too. */
  readonly answersBack: number
  readonly answersGo: number
  readonly answersChange: number
  readonly added: readonly { readonly list: ListName; readonly count: number }[]
  readonly removed: readonly { readonly list: ListName; readonly count: number }[]
  readonly moved: boolean
  readonly tasks: number
  readonly ticks: number
  readonly suggestions: number
  /** Passages of documents in the founder's own words. */
  readonly passages: number
  readonly begun: boolean
  /** The questions and items whose answers differ, to be named. */
  readonly places: readonly Place[]
}
export type Place =
  | { readonly section: SectionId; readonly question: string }
  | { readonly list: ListName; readonly id: string }

/** `now` is the plan as it stands, `then` the one that would take its place. When a stage was first ready follows from both, and is not said. */
export function summarize(now: Plan, then: Plan): Summary {
  const all = changes(now, then)
  const answers = all.filter((each) => each.kind === 'answer' || each.kind === 'changed')
  const count = (kind: Change['kind']) => all.filter((each) => each.kind === kind).length
  return {
    answersBack: answers.filter(({ from }) => nothing(from)).length,
    answersGo: answers.filter(({ to }) => nothing(to)).length,
    answersChange: answers.filter(({ from, to }) => !nothing(from) && !nothing(to)).length,
    added: byList(all, 'added'),
    removed: byList(all, 'removed'),
    moved: count('moved') > 0,
    tasks: count('override'),
    ticks: count('tick'),
    suggestions: count('suggestion'),
    passages: count('passage'),
    begun: count('begun') > 0,
    places: unique(
      answers.map((each) =>
        each.kind === 'answer' ? { section: each.section, question: each.question } : { list: each.list, id: each.id },
      ),
    ),
  }
}

const nothing = (part: unknown): boolean => part === undefined || (isData(part) && isEmpty(part))
const isData = (part: unknown): part is AnswerData => typeof part === 'object' && part !== null

function byList(all: readonly Change[], kind: 'added' | 'removed') {
  const lists = all.flatMap((each) => (each.kind === kind ? [each.list] : []))
  return [...new Set(lists)].map((list) => ({ list, count: lists.filter((each) => each === list).length }))
}

const keyOf = (place: Place) =>
  'section' in place ? `${place.section}.${place.question}` : `${place.list}/${place.id}`
const unique = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [keyOf(place), place])).values(),
]
