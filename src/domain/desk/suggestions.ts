import type { IsoDate } from '../dates.ts'
import type { Current } from '../plan/current.ts'
import { readEdit, type Decide, type Edit, type NewItem } from '../plan/edit.ts'
import type { ListName } from '../plan/lists.ts'
import type { Plan, Suggestion } from '../plan/plan.ts'
import { same } from '../plan/same.ts'
import { sections, stepAddress, type StepAddress } from '../stages/sections.ts'
import { isShown } from '../stages/shownStep.ts'
import { whereQuestion } from '../timeline/where.ts'
import { contentOf, withContent } from './suggesting.ts'

/** The page that an edit belongs to: where its question is asked or its list stands. Undefined where it has none. */
export function stepOf(edit: Edit): StepAddress | undefined {
  switch (edit.kind) {
    case 'answer':
      return whereQuestion(`${edit.section}.${edit.question}`)
    case 'add':
    case 'change':
    case 'remove':
    case 'move':
      return stepOfList(edit.list)
    case 'override':
      return 'timeline/line'
    case 'all':
      return edit.edits.map(stepOf).find((each) => each !== undefined)
    default:
      return undefined
  }
}

/** The first page on which a list stands. */
function stepOfList(list: ListName): StepAddress | undefined {
  for (const { id, steps } of sections) {
    const step = steps.find((each) => 'list' in each && each.list === list)
    if (step) return stepAddress(id, step.id)
  }
  return undefined
}

/** The page where a suggestion is answered; undefined where what it brings has no page in this plan as it stands. */
export function pageOf(now: Current, { edit }: Suggestion): StepAddress | undefined {
  const read = readEdit(edit)
  const step = read && stepOf(read)
  return step && isShown(now, step) ? step : undefined
}

/** What was put forward for a page, in the order it was; `undefined` asks for what no page takes in. */
export const suggestionsAt = (plan: Plan, now: Current, at: StepAddress | undefined): readonly Suggestion[] =>
  plan.suggestions.filter((each) => pageOf(now, each) === at)

export const openSuggestions = (plan: Plan): readonly Suggestion[] =>
  plan.suggestions.filter(({ state }) => state === 'open')

interface Decision {
  readonly by: string
  readonly on: IsoDate
}

/** Takes a suggestion, in other words where `content` differs from what it says. */
export function accepting(suggestion: Suggestion, { by, on }: Decision, content?: string): Decide {
  const edit = readEdit(suggestion.edit)
  const changed = edit && content !== undefined && content !== contentOf(edit) ? withContent(edit, content) : undefined
  return {
    kind: 'decide',
    suggestion: suggestion.id,
    as: 'accepted',
    by,
    on,
    ...(changed && content !== undefined && { taken: { words: content, edit: changed } }),
  }
}

export const declining = ({ id }: Suggestion, { by, on }: Decision): Decide => ({
  kind: 'decide',
  suggestion: id,
  as: 'declined',
  by,
  on,
})

/**
 * Opens an answered suggestion anew. What it brought is taken out again as long as nobody has touched it since: an open
 * suggestion counts in nothing. What the founder has worked on stays.
 */
export function bringingBack(plan: Plan, suggestion: Suggestion): Edit {
  const brought = suggestion.state === 'accepted' ? readEdit(suggestion.taken?.edit ?? suggestion.edit) : undefined
  return {
    kind: 'all',
    edits: [{ kind: 'decide', suggestion: suggestion.id, as: 'open' }, ...(brought ? reversed(plan, brought) : [])],
  }
}

function reversed(plan: Plan, edit: Edit): readonly Edit[] {
  if (edit.kind === 'all') return edit.edits.flatMap((each) => reversed(plan, each))
  if (edit.kind === 'add')
    return same(itemOf(plan, edit), edit.item) ? [{ kind: 'remove', list: edit.list, id: edit.item.id }] : []
  if (edit.kind === 'answer') return stands(plan, edit) ? [{ ...edit, answer: {} }] : []
  return []
}

export const itemOf = (plan: Plan, { list, item }: Extract<Edit, { kind: 'add' }>): NewItem | undefined => {
  const items: readonly NewItem[] = plan.lists[list]
  return items.find(({ id }) => id === item.id)
}

/** Whether the answer that an edit puts is the one that stands. */
export const stands = (plan: Plan, { section, question, answer }: Extract<Edit, { kind: 'answer' }>): boolean =>
  same(new Map<string, unknown>(Object.entries(plan.sections[section])).get(question), answer)
