import type { AnswerData, Edit, NewItem } from './edit.ts'
import type { Plan } from './plan.ts'
import { same } from './same.ts'

/**
 * What an edit from outside comes to in this plan. An item that is to be added may be here already, from an earlier file or by
 * another way: then what differs in it are changes, and what it does not speak of stays. Undefined where the edit is about an
 * item that is no longer here.
 */
export function fitted(plan: Plan, edit: Edit, coming: ReadonlySet<string> = new Set()): Edit | undefined {
  switch (edit.kind) {
    case 'all': {
      const added = new Set(edit.edits.flatMap((each) => (each.kind === 'add' ? [each.item.id] : [])))
      const edits = edit.edits.flatMap((each) => fitted(plan, each, added) ?? [])
      if (edits.length === 0 && edit.edits.length > 0) return undefined
      return same(edits, edit.edits) ? edit : { kind: 'all', edits }
    }
    case 'add': {
      const here = itemIn(plan, edit.list, edit.item.id)
      return here ? { kind: 'all', edits: differences(here, edit) } : edit
    }
    case 'change':
      return coming.has(edit.id) || itemIn(plan, edit.list, edit.id) ? edit : undefined
    default:
      return edit
  }
}

const itemIn = (plan: Plan, list: keyof Plan['lists'], id: string): NewItem | undefined => {
  const items: readonly NewItem[] = plan.lists[list]
  return items.find((each) => each.id === id)
}

/** Answers alone: what an item is, by its id and its key in the guide, does not differ. */
const differences = (here: NewItem, { list, item }: Extract<Edit, { kind: 'add' }>) =>
  Object.entries(item).flatMap(([field, answer]): readonly Extract<Edit, { kind: 'change' }>[] =>
    isAnswer(answer) && !same(here[field], answer) ? [{ kind: 'change', list, id: item.id, field, answer }] : [],
  )

const isAnswer = (part: unknown): part is AnswerData =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
