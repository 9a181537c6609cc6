import { readEdit, type Decide, type Edit, type NewItem } from './edit.ts'
import { listsSchema, type ListName } from './lists.ts'
import { fitted } from './fitted.ts'
import { founderId, planSchema, type Plan, type Suggestion } from './plan.ts'
import { sectionsSchema } from './sections.ts'

/**
 * Carries out one edit and returns the new plan; the old one is untouched, and what did not change is shared.
 * An edit that finds nothing to change (its item was removed in another tab, its question is unknown) returns the
 * same plan: losing the aim must never lose the plan.
 */
export function apply(plan: Plan, edit: Edit): Plan {
  switch (edit.kind) {
    case 'answer': {
      if (!(edit.question in sectionsSchema.shape[edit.section].shape)) return plan
      const section = { ...plan.sections[edit.section], [edit.question]: edit.answer }
      return { ...plan, sections: { ...plan.sections, [edit.section]: section } }
    }
    case 'change':
      return inList(plan, edit.list, (items) =>
        items.map((item) => (item.id === edit.id ? { ...item, [edit.field]: edit.answer } : item)),
      )
    case 'add':
      return inList(plan, edit.list, (items) =>
        items.some((item) => item.id === edit.item.id) ? items : items.toSpliced(edit.at ?? items.length, 0, edit.item),
      )
    case 'remove':
      return edit.id === founderId
        ? plan
        : inList(plan, edit.list, (items) => items.filter((item) => item.id !== edit.id))
    case 'move':
      return inList(plan, edit.list, (items) => moved(items, edit.id, edit.to))
    case 'override': {
      const { [edit.task]: _, ...others } = plan.overrides
      return { ...plan, overrides: edit.set ? { ...others, [edit.task]: edit.set } : others }
    }
    case 'tick': {
      const { [edit.item]: _, ...others } = plan.ticks
      return { ...plan, ticks: edit.on ? { ...others, [edit.item]: edit.on } : others }
    }
    case 'suggest':
      return plan.suggestions.some((each) => each.id === edit.suggestion.id)
        ? plan
        : { ...plan, suggestions: [...plan.suggestions, edit.suggestion] }
    case 'withdraw':
      return {
        ...plan,
        suggestions: plan.suggestions.filter((each) => each.id !== edit.suggestion || each.state !== 'open'),
      }
    case 'decide':
      return decide(plan, edit)
    case 'passage': {
      const { [edit.passage]: _, ...others } = plan.passages
      return { ...plan, passages: edit.set ? { ...others, [edit.passage]: edit.set } : others }
    }
    case 'all':
      return edit.edits.reduce(apply, plan)
  }
}

/** Only what is new in the list is read: at a key that is one item, and all others stay the ones they were. */
function inList(plan: Plan, list: ListName, change: (items: readonly NewItem[]) => readonly NewItem[]): Plan {
  const before: readonly NewItem[] = plan.lists[list]
  const after = change(before)
  const known = new Set(before)
  const read = listsSchema.shape[list].safeParse(after.filter((item) => !known.has(item)))
  if (!read.success) return plan
  const fresh: NewItem[] = [...read.data]
  const items = after.flatMap((item) =>
    known.has(item) ? [item] : fresh.splice(0, 1).map((each) => ({ ...each, ...untouched(item, before) })),
  )
  return { ...plan, lists: { ...plan.lists, [list]: items } }
}

/** The answers of an item that the edit left alone stay the very same objects: each field on a page follows its own by identity. */
function untouched(item: NewItem, before: readonly NewItem[]): object {
  const was = new Map<string, unknown>(Object.entries(before.find(({ id }) => id === item.id) ?? {}))
  return Object.fromEntries(Object.entries(item).filter(([name, answer]) => was.has(name) && was.get(name) === answer))
}

function moved(items: readonly NewItem[], id: string, to: number): readonly NewItem[] {
  const item = items.find((each) => each.id === id)
  if (!item) return items
  const others = items.filter((each) => each.id !== id)
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, item)
}

function decide(plan: Plan, { suggestion: id, as, by, on, taken }: Decide): Plan {
  const suggestion = plan.suggestions.find((each) => each.id === id)
  if (!suggestion) return plan
  const { decidedBy: _by, decidedOn: _on, taken: _taken, ...put } = suggestion
  // Brought back, it is as it was when it was put forward: an answer that was taken back must not be told as one.
  const answered: Suggestion =
    as === 'open'
      ? { ...put, state: as }
      : {
          ...put,
          state: as,
          ...(by === undefined ? {} : { decidedBy: by }),
          ...(on === undefined ? {} : { decidedOn: on }),
          ...(taken === undefined ? {} : { taken }),
        }
  const suggestions = plan.suggestions.map((each) => (each.id === id ? answered : each))
  const said = as === 'accepted' ? readEdit(taken?.edit ?? suggestion.edit) : undefined
  const decided = { ...plan, suggestions }
  if (!said) return decided
  const edit = fitted(plan, said)
  // What it is about is gone: nobody may be told that it is in the plan now.
  if (!edit) return plan
  // A suggestion comes from outside: one that would put no answer where an answer belongs changes nothing.
  const read = planSchema.safeParse(
    apply(edit === said ? decided : { ...plan, suggestions: carriedOut(suggestions, id, edit) }, edit),
  )
  return read.success ? read.data : plan
}

/** What was carried out is noted: brought back, only that may be taken out again, and not an item that was here before. */
const carriedOut = (suggestions: readonly Suggestion[], id: string, edit: Edit): Suggestion[] =>
  suggestions.map((each) =>
    each.id !== id ? each : each.taken ? { ...each, taken: { ...each.taken, edit } } : { ...each, edit },
  )
