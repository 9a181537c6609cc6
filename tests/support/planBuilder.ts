import { apply } from '#domain/plan/apply.ts'
import type { OpenAnswer } from '#domain/plan/answer.ts'
import { current, type Current } from '#domain/plan/current.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { field, type Field, type itemField } from '#domain/plan/field.ts'
import type { Item, ListName } from '#domain/plan/lists.ts'
import { founderId, newPlan, type Override, type Plan } from '#domain/plan/plan.ts'
import type { SectionId, Sections } from '#domain/plan/sections.ts'

type ValueOf<F> = F extends Field<infer T> ? T : never
type Question<S extends SectionId> = string & keyof Sections[S]
type Said<S extends SectionId, Q extends Question<S>> = ValueOf<ReturnType<typeof field<S, Q>>>
/** The fields of an item as plain values: `{ name: 'Ines', hours: 6 }`. */
export type Fields<L extends ListName> = { readonly id?: string; readonly std?: string } & {
  readonly [F in Exclude<string & keyof Item<L>, 'id' | 'std' | 'you'>]?: ValueOf<ReturnType<typeof itemField<L, F>>>
}

export interface PlanBuilder {
  readonly said: <S extends SectionId, Q extends Question<S>>(section: S, question: Q, value: Said<S, Q>) => PlanBuilder
  readonly left: <S extends SectionId>(section: S, question: Question<S>, open: OpenAnswer) => PlanBuilder
  /** Adds an item; without an id it is called `people1`, `people2` and so on. */
  readonly with: <L extends ListName>(list: L, fields: Fields<L>) => PlanBuilder
  /** What the founder said about themselves. */
  readonly you: (fields: Omit<Fields<'people'>, 'id' | 'std'>) => PlanBuilder
  readonly override: (task: string, set: Override) => PlanBuilder
  readonly tick: (item: string, on: string) => PlanBuilder
  readonly edit: (edit: Edit) => PlanBuilder
  readonly build: () => Plan
  readonly now: (today: string) => Current
}

/** A plan for tests, begun on a day: `aPlan('2026-10-05').said('about', 'problem', 'Stroke').with('people', { name: 'Ines' }).build()`. */
export const aPlan = (begun = '2026-10-05'): PlanBuilder => building(newPlan(begun))

const building = (plan: Plan): PlanBuilder => {
  const edit = (change: Edit): PlanBuilder => {
    const after = apply(plan, change)
    if (after === plan) throw new Error(`This edit found nothing to change: ${JSON.stringify(change)}`)
    return building(after)
  }
  return {
    edit,
    said: (section, question, value) => edit(field(section, question).put({ value })),
    left: (section, question, open) => edit({ kind: 'answer', section, question, answer: { open } }),
    with: (list, { id = `${list}${plan.lists[list].length + 1}`, std, ...fields }) => {
      const answers = Object.entries(fields).map(([name, value]) => [name, { value }])
      return edit({
        kind: 'add',
        list,
        item: { id, ...(std === undefined ? {} : { std }), ...Object.fromEntries(answers) },
      })
    },
    you: (fields) =>
      edit({
        kind: 'all',
        edits: Object.entries(fields).map(([name, value]) => ({
          kind: 'change',
          list: 'people',
          id: founderId,
          field: name,
          answer: { value },
        })),
      }),
    override: (task, set) => edit({ kind: 'override', task, set }),
    tick: (item, on) => edit({ kind: 'tick', item, on }),
    build: () => plan,
    now: (today) => current(plan, today),
  }
}
