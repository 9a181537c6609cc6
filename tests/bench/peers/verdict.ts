export type Verdict = 'pass' | 'fail' | 'too noisy'

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b)

/** The value below which this share of all lies, by the nearest rank: of 200, the 98th percentile is the fifth from the top. */
export const percentile =
  (share: number) =>
  (values: readonly number[]): number =>
    sorted(values)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN
export const median = (values: readonly number[]): number => {
  const half = sorted(values)
  const [low = Number.NaN, high = low] = half.slice((half.length - 1) >> 1, (half.length >> 1) + 1)
  return (low + high) / 2
}
export type Measure = (values: readonly number[]) => number

/** What each round found; the first one is thrown away before. */
export type Rounds = readonly (readonly number[])[]

const mostApart = 1.25

/** Whether one half of the rounds says something else than the other: the machine did other things meanwhile. */
export function isNoisy(rounds: Rounds, measure: Measure): boolean {
  const middle = rounds.length >> 1
  // The values themselves where there is one round.
  const parts = rounds.length > 1 ? rounds.map((round) => [...round]) : (rounds[0] ?? []).map((value) => [value])
  const at = rounds.length > 1 ? middle : parts.length >> 1
  const [a, b] = [measure(parts.slice(0, at).flat()), measure(parts.slice(at).flat())]
  // Of a single value nobody knows.
  return !(Math.max(a, b) <= mostApart * Math.min(a, b))
}

/** Noise never passes. */
export const verdictOf = (figure: number, bar: number, noisy: boolean): Verdict =>
  noisy ? 'too noisy' : figure <= bar ? 'pass' : 'fail'
