import { addMonths, type IsoDate } from '../dates.ts'
import { said, type Current, type CurrentItem } from '../plan/current.ts'
import type { Edit } from '../plan/edit.ts'
import { isWithUs } from './holders.ts'
import { longestTerm } from '../questions/limits.ts'
import { listedDuties } from './load.ts'
import { moveEdit } from './dutyMove.ts'

/** Months of a term where nobody said otherwise: six are common in A.A. groups [AA_R]. */
export const usualTerm = 6

/** A held duty with the end of its term. */
export interface Term {
  readonly duty: CurrentItem<'duties'>
  readonly until?: IsoDate
  /** Who comes next, while they are still with us. */
  readonly successor?: string
  readonly hasNotes: boolean
}

/** Every held duty of this plan: the term that ends first comes first, those without an end last. */
export const terms = (now: Current): readonly Term[] =>
  listedDuties(now)
    .filter((duty) => isWithUs(now, duty.holder))
    .map((duty) => ({
      duty,
      ...(duty.until === undefined ? {} : { until: duty.until }),
      ...(isWithUs(now, duty.successor) && duty.successor !== duty.holder ? { successor: duty.successor } : {}),
      hasNotes: duty.handOver !== undefined,
    }))
    .toSorted((a, b) => (a.until ?? 'z').localeCompare(b.until ?? 'z'))

/** The day on which a term that begins today would end: after so many months as the group decided, else after six. */
export const endFromToday = (now: Current): IsoDate =>
  addMonths(now.today, Math.min(longestTerm, Math.round(said(now.sections.coreGroup.termMonths) ?? usualTerm)))

/**
 * The successor holds the duty now: a new term, without an end until somebody sets one. Notes stay, for the next one needs
 * them. `task` is the key of what was set by hand on handing it over: it goes too, so that the next time is open again.
 */
export function handedOver(
  now: Current,
  { duty, successor }: Term & { readonly successor: string },
  task: string,
): Edit {
  const clear = (field: 'until' | 'successor'): Edit => ({
    kind: 'change',
    list: 'duties',
    id: duty.id,
    field,
    answer: {},
  })
  return {
    kind: 'all',
    edits: [
      moveEdit(now, { duty: duty.id, to: successor }),
      clear('until'),
      clear('successor'),
      { kind: 'override', task, set: null },
    ],
  }
}
