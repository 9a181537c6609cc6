import { apply } from './apply.ts'
import { readEdit, type Edit, type NewItem } from './edit.ts'
import type { ListName } from './lists.ts'
import type { Plan } from './plan.ts'
import { same } from './same.ts'

interface Replayed {
  readonly plan: Plan
  /** Edits that were not applied, because somebody else wrote at the same place. Show them: they exist nowhere else. */
  readonly collisions: readonly Edit[]
}

/**
 * Applies edits that were made on `base` to `onto`, which somebody else made of the same base. An edit collides where
 * the place it writes differs between the two, unless both sides wrote the same; `onto` then keeps what it has. Where
 * `onto` has what these edits themselves wrote, nobody came between: a save arrived of which this tab did not hear.
 */
export function replay(edits: readonly Edit[], base: Plan, onto: Plan): Replayed {
  const ours = edits.reduce<readonly Plan[]>((plans, edit) => [...plans, apply(plans.at(-1) ?? base, edit)], [base])
  return edits.reduce<Replayed>(
    ({ plan, collisions }, edit, index) => {
      const after = apply(plan, edit)
      if (same(after, plan) && hasAim(plan, edit)) return { plan, collisions }
      const there = place(onto, edit)
      const as = ours.findLastIndex((each) => same(place(each, edit), there))
      if (as > index && same(place(plan, edit), there)) return { plan, collisions }
      const free = hasAim(plan, edit) && as >= 0
      return free ? { plan: after, collisions } : { plan, collisions: [...collisions, edit] }
    },
    { plan: onto, collisions: [] },
  )
}

/** What an edit writes over, as it stands in a plan. */
function place(plan: Plan, edit: Edit): unknown {
  switch (edit.kind) {
    case 'answer':
      return get(plan.sections[edit.section], edit.question)
    case 'change': {
      const item = itemIn(plan, edit.list, edit.id)
      return item && { there: true, field: get(item, edit.field) }
    }
    case 'add':
      return itemIn(plan, edit.list, edit.item.id)
    case 'remove':
      return itemIn(plan, edit.list, edit.id)
    case 'move':
      return plan.lists[edit.list].map((item) => item.id)
    case 'override':
      return plan.overrides[edit.task]
    case 'tick':
      return plan.ticks[edit.item]
    case 'suggest':
      return plan.suggestions.find((each) => each.id === edit.suggestion.id)
    case 'withdraw':
      return plan.suggestions.find((each) => each.id === edit.suggestion)
    case 'passage':
      return plan.passages[edit.passage]
    case 'decide': {
      const suggestion = plan.suggestions.find((each) => each.id === edit.suggestion)
      const inner = edit.as === 'accepted' ? readEdit(edit.taken?.edit ?? suggestion?.edit) : undefined
      return { suggestion, inner: inner && place(plan, inner) }
    }
    case 'all':
      return edit.edits.map((each) => place(plan, each))
  }
}

/** Whether there is anything to carry the edit out on: without this, an edit of a removed item would vanish. */
function hasAim(plan: Plan, edit: Edit): boolean {
  switch (edit.kind) {
    case 'change':
    case 'move':
      return itemIn(plan, edit.list, edit.id) !== undefined
    case 'add': {
      const there = itemIn(plan, edit.list, edit.item.id)
      return there === undefined || same(there, edit.item)
    }
    case 'decide':
      return plan.suggestions.some((each) => each.id === edit.suggestion)
    case 'all':
      return edit.edits.reduce((so, each) => ({ plan: apply(so.plan, each), aim: so.aim && hasAim(so.plan, each) }), {
        plan,
        aim: true,
      }).aim
    default:
      return true
  }
}

const get = (holder: object, key: string): unknown => new Map<string, unknown>(Object.entries(holder)).get(key)

function itemIn(plan: Plan, list: ListName, id: string): NewItem | undefined {
  const items: readonly NewItem[] = plan.lists[list]
  return items.find((each) => each.id === id)
}
