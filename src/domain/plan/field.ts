import { valueOf, type Answer } from './answer.ts'
import type { Edit } from './edit.ts'
import type { Item, ListName } from './lists.ts'
import { mayLeaveOpen } from '../questions/items/list.ts'
import { mayLeaveQuestionOpen, type QuestionAddress } from '../questions/list.ts'
import type { Plan } from './plan.ts'
import { sectionIds, type SectionId, type Sections } from './sections.ts'

/**
 * One place of a plan that holds an answer, with the type of its value: how to read it, and the edit that changes it.
 * Screens take fields instead of paths, so that a wrong type does not compile.
 */
export interface Field<T> {
  /** Unique within a plan; names the input. */
  readonly name: string
  readonly read: (plan: Plan) => Answer<T> | undefined
  readonly put: (answer: Answer<T>) => Edit
  /** Whether it offers the three open answers; its record says why not. */
  readonly mayStayOpen: boolean
}

type ValueIn<A> = Exclude<A, undefined> extends { value?: infer V } ? Exclude<V, undefined> : never

/** The answer to a question of a section: `field('about', 'problem')`. */
export function field<S extends SectionId, Q extends string & keyof Sections[S]>(
  section: S,
  question: Q,
): Field<ValueIn<Sections[S][Q]>>
export function field(section: SectionId, question: string): Field<unknown> {
  return untyped(section, question)
}

function untyped(section: SectionId, question: string): Field<unknown> {
  return {
    name: `${section}-${question}`,
    read: (plan) => answerIn(plan.sections[section], question),
    put: (answer) => ({ kind: 'answer', section, question, answer }),
    mayStayOpen: mayLeaveQuestionOpen(`${section}.${question}`),
  }
}

/** The same by its address, `section.question`. `T` is what the question's record says that it holds: only who reads the record may choose it. */
export function fieldAt<T>(address: QuestionAddress): Field<T>
export function fieldAt(address: string): Field<unknown> {
  const [section = '', question = ''] = address.split('.')
  return untyped(sectionIds.find((id) => id === section) ?? 'about', question)
}

/** The answer in a field of a list's item: `itemField('people', id, 'hours')`. */
export function itemField<L extends ListName, F extends string & keyof Item<L>>(
  list: L,
  id: string,
  name: F,
): Field<ValueIn<Item<L>[F]>>
export function itemField(list: ListName, id: string, name: string): Field<unknown> {
  return untypedItem(list, id, name)
}

/** The same where `T` is what the field's record says that it holds: only who reads the record may choose it. */
export function itemFieldAt<T>(list: ListName, id: string, name: string): Field<T>
export function itemFieldAt(list: ListName, id: string, name: string): Field<unknown> {
  return untypedItem(list, id, name)
}

function untypedItem(list: ListName, id: string, name: string): Field<unknown> {
  return {
    name: `${list}-${id}-${name}`,
    read: (plan) => {
      const items: readonly { readonly id: string }[] = plan.lists[list]
      const item = items.find((each) => each.id === id)
      return item && answerIn(item, name)
    },
    put: (answer) => ({ kind: 'change', list, id, field: name, answer }),
    mayStayOpen: mayLeaveOpen(list, name),
  }
}

const answerIn = (holder: object, key: string): Answer<unknown> | undefined =>
  Object.entries(holder).find(([each]) => each === key)?.[1]

/** The value that stands in a field now. */
export const valueIn = <T>(plan: Plan, of: Field<T>): T | undefined => valueOf(of.read(plan))
