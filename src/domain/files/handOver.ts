import { valueOf } from '../plan/answer.ts'
import { readEdit, type AnswerData, type Edit, type NewItem } from '../plan/edit.ts'
import { listNames, type ListName } from '../plan/lists.ts'
import { planSchema, type Plan, type Suggestion } from '../plan/plan.ts'
import { isPrivate } from '../questions/list.ts'
import { sectionIds } from '../plan/sections.ts'
import { contactFieldsOf, isContact } from './contactFields.ts'

/**
 * The plan as it leaves its founder: without what is theirs alone, and without how people are reached unless `contacts`
 * says so. Also without what suggestions would put there. Pure; the plan itself is untouched.
 */
export function handedOver(plan: Plan, { contacts }: { readonly contacts: boolean }): Plan {
  const sections = Object.fromEntries(
    sectionIds.map((section) => [
      section,
      keep(plan.sections[section], (question) => goesAlong(`${section}.${question}`, contacts)),
    ]),
  )
  const lists = Object.fromEntries(
    listNames.map((list) => [
      list,
      contacts ? plan.lists[list] : plan.lists[list].map((item: NewItem) => withoutContact(list, item)),
    ]),
  )
  const suggestions = plan.suggestions.flatMap((each) => suggestionFor(each, contacts))
  // Read once more: what leaves the device is what the schema knows, and nothing beside it.
  const open = planSchema.parse({ ...plan, sections, lists, suggestions })
  return contacts || valueOf(open.sections.about.hidden) !== 'yes' ? open : withoutGroupContact(open)
}

/** The way to a group that must stay hidden is known to its members only. */
function withoutGroupContact(plan: Plan): Plan {
  const { publicContact: _, ...connections } = plan.sections.connections
  return { ...plan, sections: { ...plan.sections, connections } }
}

/** The address of somebody's home is a way to reach them. */
const isHome = (item: NewItem): boolean => isData(item['kind']) && item['kind']['value'] === 'home'
const withoutContact = (list: ListName, item: NewItem): NewItem => ({
  ...keep(
    item,
    (field) => !contactFieldsOf(list).includes(field) && !(list === 'places' && field === 'address' && isHome(item)),
  ),
  id: item.id,
})

function suggestionFor(suggestion: Suggestion, contacts: boolean): readonly Suggestion[] {
  const edit = editFor(suggestion.edit, contacts)
  if (edit === undefined) return []
  const { taken, ...rest } = suggestion
  const done = taken && editFor(taken.edit, contacts)
  return [{ ...rest, edit, ...(taken && done && { taken: { ...taken, edit: done } }) }]
}

/** Undefined where nothing of it may go along. */
function editFor(data: unknown, contacts: boolean): Edit | undefined {
  const edit = readEdit(data)
  if (!edit) return undefined
  if (edit.kind === 'all') {
    const edits = edit.edits.flatMap((each) => editFor(each, contacts) ?? [])
    return edits.length > 0 ? { kind: 'all', edits } : undefined
  }
  if (edit.kind === 'answer') return goesAlong(`${edit.section}.${edit.question}`, contacts) ? edit : undefined
  if (contacts) return edit
  if (edit.kind === 'change') return contactFieldsOf(edit.list).includes(edit.field) ? undefined : edit
  return edit.kind === 'add' ? { ...edit, item: withoutContact(edit.list, edit.item) } : edit
}

const goesAlong = (question: string, contacts: boolean): boolean =>
  !isPrivate(question) && (contacts || !isContact(question))
const keep = (of: object, wanted: (key: string) => boolean): { readonly [key: string]: unknown } =>
  Object.fromEntries(Object.entries(of).filter(([key]) => wanted(key)))
const isData = (part: unknown): part is AnswerData => typeof part === 'object' && part !== null && !Array.isArray(part)
