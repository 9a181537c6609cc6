import type { Rounds } from './verdict.ts'

export interface Pair {
  readonly ours: Rounds
  readonly peer: Rounds
}

type Once = () => Promise<readonly number[]>

/** Ours, peer, ours, peer, so that whatever else the machine does slows both. The first round warms up and is thrown away. */
export async function inTurns(rounds: number, ours: Once, peer: Once): Promise<Pair> {
  const [own, theirs]: [(readonly number[])[], (readonly number[])[]] = [[], []]
  for (let round = 0; round <= rounds; round += 1) {
    const [a, b] = [await ours(), await peer()]
    if (round === 0) continue
    own.push(a)
    theirs.push(b)
  }
  return { ours: own, peer: theirs }
}
