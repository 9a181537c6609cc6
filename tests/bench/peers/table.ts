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

export const onlyPrinted = (figure: string, ours: string, peer = '–'): Row => ({
  figure,
  ours,
  peer,
  ratio: '–',
  bar: '–',
  verdict: '–',
})

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`

export const tableHead = [line(['figure', 'ours', 'peer', 'ratio', 'bar', '']), '|---|--:|--:|--:|--:|---|'].join('\n')

export const linesOf = (rows: readonly Row[]): string =>
  rows.map(({ figure, ours, peer, ratio, bar, verdict }) => line([figure, ours, peer, ratio, bar, verdict])).join('\n')
