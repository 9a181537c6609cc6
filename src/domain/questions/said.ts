import { valueOf, type Answer } from '../plan/answer.ts'
import type { Item, ListName } from '../plan/lists.ts'
import type { Plan } from '../plan/plan.ts'
import type { Sections, SectionId } from '../plan/sections.ts'

type ValueIn<A> = Exclude<A, undefined> extends { value?: infer V } ? Exclude<V, undefined> : never

/** Reads single answers of a plan, of a stored one or of one as it counts now. Undefined where nothing stands. */
export interface Said {
  answer<S extends SectionId, Q extends keyof Sections[S]>(section: S, question: Q): ValueIn<Sections[S][Q]> | undefined
  /** A field of a list's item; undefined also where there is no such item. */
  field<L extends ListName, F extends keyof Item<L>>(
    list: L,
    id: string | undefined,
    name: F,
  ): ValueIn<Item<L>[F]> | undefined
}
/** The same without its types: what carries it out. */
export interface Untyped {
  answer(section: SectionId, question: string): unknown
  field(list: ListName, id: string | undefined, name: string): unknown
}

/** What stands under a key of its own; never what an object has by nature. Asked at every key that is typed, so nothing is copied. */
export const part = <T>(of: object, key: string): T | undefined =>
  Object.hasOwn(of, key) ? Reflect.get(of, key) : undefined

/** What a stored plan says, on branches not taken too. */
export function saidIn(plan: Plan): Said
export function saidIn({ sections, lists }: Plan): Untyped {
  return {
    answer: (section, question) => valueOf(part<Answer<unknown>>(sections[section], question)),
    field: (list, id, name) => {
      const items: readonly { readonly id: string }[] = lists[list]
      const item = items.find((each) => each.id === id)
      return item && valueOf(part<Answer<unknown>>(item, name))
    },
  }
}
