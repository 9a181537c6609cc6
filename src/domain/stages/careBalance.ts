import { balancePoints } from '../questions/limits.ts'
import { heavyOrganizing } from './comparisonsFigures.ts'
import type { Balance } from './comparisonsBalance.ts'

/** What ten points say of one month (field guide §3, our suggestion): organizing weighs too much, or nothing comes back. */
export type CareSign = 'organizing' | 'receiving'

export interface CareMonth {
  /** Points, 0 to 10 and beyond while they are typed. */
  readonly total: number
  /** Points still to share out; negative where there are too many. */
  readonly left: number
  /** None until all ten are shared out. */
  readonly signs: readonly CareSign[]
}

/** One month as the founder split it. Nothing of it is stored. */
export function careMonth({ giving, receiving, organizing }: Balance): CareMonth {
  const total = giving + receiving + organizing
  const isWhole = total === balancePoints
  return {
    total,
    left: balancePoints - total,
    signs: isWhole
      ? [
          ...(organizing >= heavyOrganizing ? (['organizing'] as const) : []),
          ...(receiving === 0 ? (['receiving'] as const) : []),
        ]
      : [],
  }
}

/** A sign two months running: hand one task over. */
export const isTimeToHandOver = (month: CareMonth, wasSoLastMonth: boolean): boolean =>
  month.signs.length > 0 && wasSoLastMonth
