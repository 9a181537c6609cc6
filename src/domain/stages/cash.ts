import { said, type Current } from '../plan/current.ts'
import { isWithUs } from './holders.ts'
import { ends, groupSize } from './range.ts'

const weeksAYear = 52
const monthsAYear = 12

/** How many meetings a year has; undefined while nobody has said how often. */
export function meetingsAYear(now: Current): number | undefined {
  const { rhythm, nth } = now.sections.purpose
  const every = said(rhythm)
  if (every === undefined) return undefined
  if (every === 'monthly') return monthsAYear * (said(nth)?.length ?? 1)
  return every === 'weekly' ? weeksAYear : weeksAYear / 2
}

export interface Share {
  readonly people: number
  readonly each: number
}
export interface Costs {
  /** In the group's own money, as all here. */
  readonly year: number
  readonly meetings: number
  readonly meeting: number
  /** What one person's part would be with few people and with many, if all gave the same. Nobody has to. */
  readonly shares: readonly Share[]
}

/** What a year costs, cut into meetings and people; undefined while the year or the rhythm is not known. */
export function costs(now: Current): Costs | undefined {
  const { cashYear } = now.sections.purpose
  const year = said(cashYear)
  const meetings = meetingsAYear(now)
  if (year === undefined || meetings === undefined) return undefined
  const meeting = year / meetings
  const sizes = ends(groupSize(now)).filter((size) => size >= 1)
  const shares = [...new Set(sizes)].map((people) => ({ people, each: meeting / people }))
  return { year, meetings, meeting, shares }
}

/** `same`: one person keeps and checks. `missing`: one of the two is not named, or has left. `two`: as it should be. Our suggestion. */
export function cashHands(now: Current): 'two' | 'same' | 'missing' {
  const { cashKeeper, cashChecker } = now.sections.purpose
  const [keeper, checker] = [said(cashKeeper), said(cashChecker)]
  if (!isWithUs(now, keeper) || !isWithUs(now, checker)) return 'missing'
  return keeper === checker ? 'same' : 'two'
}
