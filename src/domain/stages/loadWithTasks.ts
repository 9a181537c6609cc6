import { tenth } from '../hours.ts'
import type { Current } from '../plan/current.ts'
import { monthsAhead } from './comparisonsPlan.ts'
import { slack } from './loadWarnings.ts'

/** Somebody's fullest month, with the dated tasks on top of the duties. */
export interface FullMonth {
  readonly person: string
  /** `YYYY-MM` */
  readonly month: string
  /** Hours of duties and dated tasks in that month. */
  readonly needed: number
  /** Hours a month that they offered. */
  readonly offered: number
}

/**
 * Who carries over an hour more than they offered in some month ahead once the dated tasks are counted, each with the
 * fullest one, the most first. Those who said no hours, or that more is fine, are left out. It stands in no condition:
 * that one is about the duties alone (`stages.md`, conditions 1).
 */
export function overWithTasks(now: Current): readonly FullMonth[] {
  const months = monthsAhead(now)
  return now.lists.people
    .flatMap(({ id, hours, moreIsFine }) => {
      if (hours === undefined || moreIsFine === 'yes') return []
      const all = months.flatMap(({ month, byPerson }) =>
        byPerson.filter(({ person, offered }) => person === id && offered > 0).map((each) => ({ ...each, month })),
      )
      const fullest = all.toSorted((a, b) => b.needed - a.needed)[0]
      return fullest && tenth(fullest.needed - fullest.offered) > slack ? [fullest] : []
    })
    .toSorted((a, b) => b.needed - b.offered - (a.needed - a.offered))
}
