import { isNoisy, verdictOf, type Measure, type Verdict } from './verdict.ts'
import type { Pair } from './rounds.ts'

export interface Row {
  readonly figure: string
  readonly ours: string
  readonly peer: string
  readonly ratio: string
  readonly bar: string
  /** Nothing where it is only printed. */
  readonly verdict: Verdict | '–'
}

export const figures = (value: number): string => value.toFixed(value < 10 ? 2 : 0)

/** Ours as a share of the peer's. */
export function compared(figure: string, { ours, peer }: Pair, measure: Measure, bar: number): Row {
  const [own, theirs] = [measure(ours.flat()), measure(peer.flat())]
  return {
    figure,
    ours: figures(own),
    peer: figures(theirs),
    ratio: (own / theirs).toFixed(2),
    bar: `≤ ${bar}`,
    verdict: verdictOf(own / theirs, bar, isNoisy(peer, measure)),
  }
}

/** Not judged. A ratio stands beside two numbers, not beside several in one cell. */
export function onlyPrinted(figure: string, ours: number | string, peer: number | string): Row {
  const isNumbers = typeof ours === 'number' && typeof peer === 'number'
  const written = (value: number | string) => (typeof value === 'number' ? figures(value) : value)
  return {
    figure,
    ours: written(ours),
    peer: written(peer),
    ratio: isNumbers && peer > 0 ? (ours / peer).toFixed(2) : '–',
    bar: '–',
    verdict: '–',
  }
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

export const tableHead = [line(['figure', 'ours', 'peer', 'ratio', 'bar', '']), '|---|--:|--:|--:|--:|---|'].join('\n')

export const linesOf = (rows: readonly Row[]): string =>
  rows.map(({ figure, ours, peer, ratio, bar, verdict }) => line([figure, ours, peer, ratio, bar, verdict])).join('\n')
