import type { Current } from '../plan/current.ts'
import { compare, type ComparisonId } from './comparisons.ts'
import { drawn } from './comparisonsFigures.ts'

type Span = readonly [from: number, to: number]

/** An expectation and what others report, on one line that begins at 0. */
export interface OnLine {
  readonly you: Span
  readonly others: Span
  /** Where the line ends: beyond both, so that no label stands at its edge. */
  readonly end: number
}

/** Those that are numbers; a split and a list of ways have no line. Undefined while not answered. */
export function onLine(now: Current, id: ComparisonId): OnLine | undefined {
  const spans = spansOf(now, id)
  if (!spans) return undefined
  const [you, others] = spans
  return { you, others, end: Math.ceil(Math.max(you[1], others[1], 1) * 1.25) }
}

function spansOf(now: Current, id: ComparisonId): readonly [you: Span, others: Span] | undefined {
  switch (id) {
    case 'months': {
      const found = compare.months(now)
      return found && [one(found.facts.months), drawn.months]
    }
    case 'hours': {
      const found = compare.hours(now)
      // Estimates are said, and drawn, in whole hours.
      return found && [one(found.facts.offered), one(Math.round(found.facts.asked))]
    }
    case 'sharers': {
      const found = compare.sharers(now)
      return found && [one(found.facts.sharers), drawn.sharers]
    }
    case 'firstTurnout': {
      const found = compare.firstTurnout(now)
      return found && [one(found.facts.people), drawn.firstTurnout]
    }
    case 'later': {
      const found = compare.later(now)
      return found && [[found.facts.few, found.facts.many], drawn.later]
    }
    case 'helper': {
      const found = compare.helper(now)
      return found && [one(found.facts.meetings), drawn.helper]
    }
    default:
      return undefined
  }
}

const one = (n: number): Span => [n, n]
