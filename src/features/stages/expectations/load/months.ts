import type { Pile } from '#domain/stages/piles.ts'
import type { MonthHours } from '#domain/timeline/hoursByMonth.ts'

/** A month with what each person has in it. */
export interface MonthPiles extends MonthHours {
  readonly piles: readonly Pile[]
}

/** Hours of the highest pile or box of all months: one scale for all that may be compared. */
export const highest = (months: readonly MonthPiles[]): number =>
  Math.max(1, ...months.flatMap(({ piles }) => piles.flatMap(({ hours, offered = 0 }) => [hours, offered])))
