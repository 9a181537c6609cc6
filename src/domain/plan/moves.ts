export interface OrderMove {
  readonly id: string
  readonly from: number
  readonly to: number
}

/**
 * The fewest items that must have been moved to turn one order into another; ids on one side only count for nothing.
 * Places are counted in the whole lists.
 */
export function moves(before: readonly string[], after: readonly string[]): readonly OrderMove[] {
  const was = new Map(before.map((id, at) => [id, at]))
  const common = after.flatMap((id, to) => {
    const from = was.get(id)
    return from === undefined ? [] : [{ id, from, to }]
  })
  const stayed = longestRising(common.map((each) => each.from))
  return common.filter(({ from }) => !stayed.has(from))
}

/** The members of a longest rising subsequence: those that kept their order. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // best[i]: the longest chain that ends with the i-th number.
  const best: (readonly number[])[] = []
  numbers.forEach((number, index) => {
    const earlier = best.slice(0, index).filter((chain) => (chain.at(-1) ?? Infinity) < number)
    const longest = earlier.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), [])
    best.push([...longest, number])
  })
  return new Set(best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []))
}
