import type { IsoDate } from '../dates.ts'
import { isAsked } from '../questions/asked.ts'
import { mayLeaveOpen } from '../questions/items/list.ts'
import { remembered } from '../remembered.ts'
import { isEmpty, valueOf, writtenIn, type Answer, type OpenAnswer } from './answer.ts'
import { listNames, type Item, type ListName } from './lists.ts'
import type { Plan } from './plan.ts'
import type { SectionId, Sections } from './sections.ts'

/** What a question says now. A question on a branch not taken is absent. */
export type Now<T> =
  | { readonly is: 'said'; readonly value: T }
  | { readonly is: 'open'; readonly open: OpenAnswer }
  /** Something stands there that nobody could read as a number, a day or a time yet: it counts as nothing, and is not missing. */
  | { readonly is: 'written'; readonly typed: string }
  | { readonly is: 'gap' }

type ValueIn<A> = Exclude<A, undefined> extends { value?: infer V } ? Exclude<V, undefined> : never
/** Only answers become fields; ids, keys of the field guide and marks stay as they are. */
type IsAnswer<A> = Exclude<A, undefined> extends { value?: unknown; typed?: string } ? true : false

type CurrentSection<S extends SectionId> = { readonly [Q in keyof Sections[S]]?: Now<ValueIn<Sections[S][Q]>> }
export type CurrentItem<L extends ListName> = ItemNow<Item<L>>

/**
 * A plan as it counts today: branches not taken are gone, text that is no value yet counts as nothing, and is told as
 * written. Conditions, timeline, checklist and documents take this and cannot take the stored plan, whose shape differs.
 */
export interface Current {
  readonly today: IsoDate
  readonly begun: IsoDate
  readonly sections: { readonly [S in SectionId]: CurrentSection<S> }
  readonly lists: { readonly [L in ListName]: readonly CurrentItem<L>[] }
  readonly overrides: Plan['overrides']
  readonly ticks: Plan['ticks']
  readonly passages: Plan['passages']
  /** What was left open about items of lists, in the order of the lists. */
  readonly leftOpen: readonly LeftOpen[]
}

/** One field of one item, left open. */
export interface LeftOpen {
  readonly list: ListName
  readonly item: string
  readonly field: string
  readonly open: OpenAnswer
}

/** `today` is the local day, `YYYY-MM-DD`. Pure and total: any stored plan has a current one, and on one day only one. */
export function current(plan: Plan, today: IsoDate): Current {
  const days = byDay(plan)
  const counts = days.get(today) ?? workOut(plan, today)
  days.set(today, counts)
  return counts
}

const byDay = remembered<Plan, Map<IsoDate, Current>>(() => new Map())

function workOut(plan: Plan, today: IsoDate): Current {
  const { sections, lists } = plan
  return {
    today,
    begun: plan.begun,
    overrides: plan.overrides,
    ticks: plan.ticks,
    passages: plan.passages,
    leftOpen: listNames.flatMap((list) => lists[list].flatMap((each) => openIn(list, each))),
    sections: {
      about: section(plan, 'about', sections.about),
      coreGroup: section(plan, 'coreGroup', sections.coreGroup),
      expectations: section(plan, 'expectations', sections.expectations),
      purpose: section(plan, 'purpose', sections.purpose),
      place: section(plan, 'place', sections.place),
      connections: section(plan, 'connections', sections.connections),
      timeline: section(plan, 'timeline', sections.timeline),
    },
    lists: {
      people: lists.people.map(item),
      duties: lists.duties.map(item),
      discussions: lists.discussions.map(item),
      parts: lists.parts.map(item),
      rules: lists.rules.map(item),
      places: lists.places.map(item),
      connections: lists.connections.map(item),
      tasks: lists.tasks.map(item),
      groups: lists.groups.map(item),
      decisions: lists.decisions.map(item),
      contacts: lists.contacts.map(item),
      meetings: lists.meetings.map(item),
      enquiries: lists.enquiries.map(item),
      evaluations: lists.evaluations.map(item),
      reviews: lists.reviews.map(item),
    },
  }
}

type SectionNow<A> = { readonly [Q in keyof A]?: Now<ValueIn<A[Q]>> }
type ItemNow<I> = { readonly id: string; readonly std?: string; readonly you?: true } & {
  readonly [F in keyof I as IsAnswer<I[F]> extends true ? F : never]?: ValueIn<I[F]>
} & {
  /** What stands in its fields and could not be read, by field. Absent where everything was. */
  readonly written?: { readonly [F in keyof I as IsAnswer<I[F]> extends true ? F : never]?: string }
}

function section<A extends object>(plan: Plan, id: SectionId, answers: A): SectionNow<A>
function section(plan: Plan, id: SectionId, answers: object): object {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([question]) => isAsked(plan, `${id}.${question}`))
      .map(([question, answer]: [string, Answer<unknown>]) => [question, now(answer)]),
  )
}

function item<I extends { id: string }>(stored: I): ItemNow<I>
function item(stored: object): object {
  return itemNow(stored)
}

/** An edit makes one item new: of thousands, all others are as they were worked out before. */
const itemNow = remembered((stored: object): object => {
  const parts: readonly [string, unknown][] = Object.entries(stored)
  const written = parts.flatMap(([key, part]) => {
    const typed = isAnswer(part) ? writtenIn(part) : undefined
    return typed === undefined ? [] : [[key, typed] as const]
  })
  return {
    ...Object.fromEntries(parts.map(([key, part]) => [key, isAnswer(part) ? valueOf(part) : part])),
    ...(written.length > 0 && { written: Object.fromEntries(written) }),
  }
})

const openIn = (list: ListName, stored: { readonly id: string }): readonly LeftOpen[] =>
  fieldsLeftOpen(stored).flatMap(([field, open]) =>
    mayLeaveOpen(list, field) ? [{ list, item: stored.id, field, open }] : [],
  )

const fieldsLeftOpen = remembered((stored: object): readonly (readonly [string, OpenAnswer])[] =>
  Object.entries(stored).flatMap(([field, part]: [string, unknown]) =>
    isAnswer(part) && part.open ? [[field, part.open] as const] : [],
  ),
)

const isAnswer = (part: unknown): part is Answer<unknown> => typeof part === 'object' && part !== null

function now(answer: Answer<unknown>): Now<unknown> {
  if (answer.open) return { is: 'open', open: answer.open }
  const typed = writtenIn(answer)
  if (typed !== undefined) return { is: 'written', typed }
  const value = valueOf(answer)
  return value === undefined || isEmpty(answer) ? { is: 'gap' } : { is: 'said', value }
}

/** The value where the question is answered, else undefined (open, a gap, or not asked). */
export const said = <T>(of: Now<T> | undefined): T | undefined => (of?.is === 'said' ? of.value : undefined)
export const isSaid = (of: Now<unknown> | undefined): boolean => of?.is === 'said'
export const isOpen = (of: Now<unknown> | undefined): boolean => of?.is === 'open'

/** What was written there and could not be read, else undefined. */
export const writtenAt = (of: Now<unknown> | undefined): string | undefined =>
  of?.is === 'written' ? of.typed : undefined
/** The day or the time that was said, or what was written for it: for papers, which print both as they stand. Nothing may reckon with it. */
export const saidOrWritten = (of: Now<string> | undefined): string | undefined => said(of) ?? writtenAt(of)
