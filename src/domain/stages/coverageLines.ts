import type { Current } from '../plan/current.ts'
import { withLog } from './contactLog.ts'
import {
  byKind,
  coverage,
  isContacted,
  isOpenConnection,
  saidYes,
  stateOf,
  type Connection,
  type ConnectionKind,
} from './coverage.ts'

/** How far a connection has come toward the group. */
export const stops = ['onList', 'contacted', 'visited', 'saysYes'] as const
export type Stop = (typeof stops)[number]

export const stopOf = (connection: Connection): Stop =>
  saidYes(connection)
    ? 'saysYes'
    : stateOf(connection) === 'visited'
      ? 'visited'
      : isContacted(connection)
        ? 'contacted'
        : 'onList'

interface CoverageLines {
  /** A line for each connection that has not said no, by kind. */
  readonly reached: readonly {
    readonly kind: ConnectionKind | undefined
    readonly connections: readonly Connection[]
  }[]
  /** Kinds worth telling in which there is nobody, or nobody who has not said no. */
  readonly missing: readonly { readonly kind: ConnectionKind; readonly saidNo: boolean }[]
  /** What the drawing holds: kinds in it, of them those with somebody, those where somebody knows, and connections that say yes. */
  readonly counts: { readonly kinds: number; readonly onList: number; readonly know: number; readonly sayYes: number }
}

/** Who knows about the group, as lines that come toward it; and the kinds that have none. */
export function coverageLines(now: Current): CoverageLines {
  const open = withLog(now).filter(isOpenConnection)
  const reached = byKind(open)
  const missing = coverage(now)
    .filter(({ kind }) => !open.some((each) => each.kind === kind))
    .map(({ kind, reach }) => ({ kind, saidNo: reach === 'saidNo' }))
  const named = reached.filter(({ kind }) => kind !== undefined)
  return {
    reached,
    missing,
    counts: {
      kinds: named.length + missing.length,
      onList: named.length,
      know: named.filter(({ connections }) => connections.some(isContacted)).length,
      sayYes: open.filter(saidYes).length,
    },
  }
}
