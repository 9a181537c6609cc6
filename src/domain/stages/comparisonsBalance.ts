import { said, type Current } from '../plan/current.ts'
import { balancePoints } from '../questions/limits.ts'

export interface Balance {
  readonly giving: number
  readonly receiving: number
  readonly organizing: number
}

/** Points of the founder's time that are shared out so far; what was not said counts 0. */
export function pointsSaid(now: Current): Balance & { readonly total: number } {
  const { giving, receiving, organizing } = now.sections.expectations
  const points = { giving: said(giving) ?? 0, receiving: said(receiving) ?? 0, organizing: said(organizing) ?? 0 }
  return { ...points, total: points.giving + points.receiving + points.organizing }
}

/** The split once all ten points are shared out; undefined before, and while the question is left open. */
export function balanceOf(now: Current): Balance | undefined {
  const { giving, receiving, organizing } = now.sections.expectations
  const isLeftOpen = [giving, receiving, organizing].some((each) => each?.is === 'open')
  const { total, ...points } = pointsSaid(now)
  return isLeftOpen || total !== balancePoints ? undefined : points
}
