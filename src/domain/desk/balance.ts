import { valueOf, type Answer } from '../plan/answer.ts'
import { isAsked } from '../questions/asked.ts'
import { readEdit, type Edit } from '../plan/edit.ts'
import { listNames } from '../plan/lists.ts'
import { founderId, type Plan } from '../plan/plan.ts'
import { sectionIds } from '../plan/sections.ts'
import { stands } from './suggestions.ts'

/** How much of a plan came from whom, counted: a mirror for both, never a score. */
export interface Balance {
  /** Suggestions taken as they were put. */
  readonly asTheyWere: number
  /** Suggestions taken in the founder's own words. */
  readonly inOtherWords: number
  readonly declined: number
  readonly open: number
  /** Answers and list entries that no suggestion brought. */
  readonly own: number
}

/** Counts what stands in the plan. An answer that the founder changed after taking it is their own again. */
export function balanceOf(plan: Plan): Balance {
  const { suggestions } = plan
  const taken = suggestions.filter(({ state }) => state === 'accepted')
  const inOtherWords = taken.filter((each) => each.taken !== undefined).length
  const brought = taken.flatMap((each) => readEdit(each.taken?.edit ?? each.edit) ?? []).flatMap(single)
  const items = new Set(brought.flatMap((edit) => (edit.kind === 'add' ? [edit.item.id] : [])))
  const answers = new Set(
    brought.flatMap((edit) =>
      edit.kind === 'answer' && stands(plan, edit) ? [`${edit.section}.${edit.question}`] : [],
    ),
  )
  const ownAnswers = sectionIds.flatMap((section) =>
    Object.entries(plan.sections[section]).filter(([question, answer]: [string, Answer<unknown>]) => {
      const address = `${section}.${question}`
      return valueOf(answer) !== undefined && isAsked(plan, address) && !answers.has(address)
    }),
  )
  const ownItems = listNames.flatMap((list) => plan.lists[list].filter(({ id }) => id !== founderId && !items.has(id)))
  const count = (state: 'declined' | 'open') => suggestions.filter((each) => each.state === state).length
  return {
    asTheyWere: taken.length - inOtherWords,
    inOtherWords,
    declined: count('declined'),
    open: count('open'),
    own: ownAnswers.length + ownItems.length,
  }
}

const single = (edit: Edit): readonly Edit[] => (edit.kind === 'all' ? edit.edits.flatMap(single) : [edit])
