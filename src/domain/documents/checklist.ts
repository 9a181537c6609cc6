import { countOf, checklist as itemsOf, type ChecklistItem, type Counts } from '../checklist/checklist.ts'
import { said, type Current } from '../plan/current.ts'
import { isHidden } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'

/** It can be read by stage, which is its first order, by month, or by person. */
export const checklistOrders = ['stage', 'month', 'person'] as const
export type ChecklistOrder = (typeof checklistOrders)[number]

export interface ChecklistFacts extends Counts {
  readonly items: readonly ChecklistItem[]
  readonly name?: string
  /** The problem, in the founder's words. */
  readonly problem?: string
  /** Left out where the place must stay hidden. */
  readonly area?: string
}

/** The founding checklist as a paper: every item of every stage, done or not. */
export function checklistFacts(now: Current): ChecklistFacts {
  const { about } = now.sections
  const { items } = itemsOf(now)
  const [name, problem, area] = [said(about.name), said(about.problem), isHidden(now) ? undefined : said(about.area)]
  return {
    items,
    ...countOf(items),
    ...(name === undefined ? {} : { name }),
    ...(problem === undefined ? {} : { problem }),
    ...(area === undefined ? {} : { area }),
  }
}

/** It is handed around in the core group; a hidden group's is written with initials from the start. */
export const checklist: DocumentAbout = {
  id: 'checklist',
  namings: ['full', 'first', 'initials', 'none'],
  namingAtFirst: (now) => (isHidden(now) ? 'initials' : 'full'),
  missing: () => [],
}
