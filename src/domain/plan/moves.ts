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

interface Chain {
  readonly last: number
  readonly before: Chain | undefined
}

/** The members of a longest rising subsequence: those that kept their order. A list may have thousands of tasks, so no chain is copied. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // lowest[n]: of all rising chains of n + 1 numbers so far the one with the lowest end. The ends rise with n.
  const lowest: Chain[] = []
  for (const number of numbers) {
    const at = firstNotBelow(lowest, number)
    lowest[at] = { last: number, before: lowest[at - 1] }
  }
  const members = new Set<number>()
  for (let chain = lowest.at(-1); chain; chain = chain.before) members.add(chain.last)
  return members
}

function firstNotBelow(chains: readonly Chain[], number: number): number {
  let [from, to] = [0, chains.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if ((chains[middle]?.last ?? number) < number) from = middle + 1
    else to = middle
  }
  return from
}
