import type { NewItem } from '#domain/plan/edit.ts'
import type { ListName } from '#domain/plan/lists.ts'
import { useEdits, usePlan } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { short } from '#wording/short.ts'
import { useUndoToast } from './useUndoToast.ts'
import { useWords } from '#wording/words.ts'

/** Adding, removing and moving in one list of the plan. Removing says so and can be undone at once. */
export function useList(list: ListName) {
  const { choose } = useEdits()
  const toast = useUndoToast()
  const words = useWords('asking').list
  const ids: readonly string[] = usePlan().lists[list].map((item) => item.id)
  return {
    ids,
    /** Adds an item and returns its id. `fields` are answers: `{ name: { value: 'Ines' } }`. */
    add: (fields: Readonly<Record<string, unknown>> = {}): string => {
      const id = newId()
      choose({ kind: 'add', list, item: { id, ...fields } })
      return id
    },
    /** Adds several as one change, so that one undo takes them all back. */
    addAll: (items: readonly Readonly<Record<string, unknown>>[]) => {
      const edits = items.map((fields): { kind: 'add'; list: ListName; item: NewItem } => ({
        kind: 'add',
        list,
        item: { id: newId(), ...fields },
      }))
      choose({ kind: 'all', edits })
    },
    remove: (id: string, name: string) => {
      choose({ kind: 'remove', list, id })
      toast(words.removed(short(name)))
    },
    move: (id: string, by: -1 | 1) => {
      const to = ids.indexOf(id) + by
      if (to >= 0 && to < ids.length) choose({ kind: 'move', list, id, to })
    },
  }
}
