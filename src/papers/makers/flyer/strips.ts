import type { Said } from '../../blocks/block.ts'
import { chunksOf } from '../../blocks/chunks.ts'
import { widthOf } from '../../sheet/fit.ts'
import { wordsOf } from '../../blocks/text.ts'

/** How many strips, and how large their type is, in points; from the best to the last resort. */
const ways = [
  [9, 10],
  [9, 9],
  [8, 9],
  [7, 9],
  [7, 8],
  [6, 8],
  [5, 8],
  [4, 8],
] as const

/** In points: the foot of the smaller sheet (A4) to share, the edges of a strip, and how long a line on it is. */
const foot = { width: 7.5 * 72, edges: 0.22 * 72, line: 2.2 * 72 }

/** As many strips as there can be with all of these lines on each, none cut off and none on its neighbor. */
export function stripsFor(lines: readonly Said[]): { readonly count: number; readonly points: number } {
  const [count, points] = ways.find(
    ([many, size]) => linesOf(lines, size) * size * 1.25 <= foot.width / many - foot.edges,
  ) ?? [4, 8]
  return { count, points }
}

/** How many lines the words take in that size. A gap takes one. */
const linesOf = (lines: readonly Said[], points: number): number =>
  lines.reduce((sum, line) => sum + (line === null ? 1 : broken(wordsOf(line), foot.line / points)), 0)

/** Words are filled in one after the other; a piece that is wider than a line is broken within. */
function broken(text: string, room: number): number {
  let [count, used] = [1, 0]
  for (const chunk of chunksOf(text)) {
    const wide = widthOf(chunk)
    if (used > 0 && used + wide > room) [count, used] = [count + 1, 0]
    used += wide
    while (used > room) [count, used] = [count + 1, used - room]
  }
  return count
}
