import { said, type Current, type Now } from '../plan/current.ts'
import { part, type Said, type Untyped } from './said.ts'

/** What counts now: an answer on a branch not taken is none. */
export function saidNow(now: Current): Said
export function saidNow({ sections, lists }: Current): Untyped {
  return {
    answer: (section, question) => said(part<Now<unknown>>(sections[section], question)),
    field: (list, id, name) => {
      const items: readonly { readonly id: string }[] = lists[list]
      const item = items.find((each) => each.id === id)
      return item && part(item, name)
    },
  }
}
