import { median, verdictOf } from '../verdict.ts'
import type { Row } from '../table.ts'

const bar = 0.02

/** How far things moved that nobody touched. It does not depend on what else the machine does, so there is no noise. */
export const shiftRow = (where: string, shifts: readonly number[]): Row => ({
  figure: `layout shift, ${where}`,
  ours: median(shifts).toFixed(3),
  peer: '–',
  ratio: '–',
  bar: `≤ ${bar}`,
  verdict: verdictOf(median(shifts), bar, false),
})
