import type { Said } from '../../blocks/block.ts'
import { chunksOf } from '../../blocks/chunks.ts'
import { widthOf } from '../../sheet/fit.ts'
import { wordsOf } from '../../blocks/text.ts'

/** How many strips, and how large their type is, in points; from the best to the last resort. Eight, as full as can be; only a very long contact makes them fewer. */
const ways = [
  [8, 13],
  [8, 12],
  [8, 11],
  [8, 10],
  [8, 9],
  [7, 9],
  [6, 9],
  [5, 9],
  [4, 9],
  [3, 9],
] as const

/** In points: the foot of the smaller sheet (A4) to share, the edges of a strip, how long a line on it is, and how high one to fill in. */
const foot = { width: 7.5 * 72, edges: 0.22 * 72, line: 2.2 * 72, blank: 0.3 * 72 }

/** As many strips as there can be with all of these lines on each, none cut off and none on its neighbor. */
export function stripsFor(lines: readonly Said[]): { readonly count: number; readonly points: number } {
  const [count, points] = ways.find(([many, size]) => heightOf(lines, size) <= foot.width / many - foot.edges) ?? [3, 9]
  return { count, points }
}

/** The room that the words take across a strip, in that size; larger type may break no line that smaller type keeps whole. */
const heightOf = (lines: readonly Said[], points: number): number =>
  lines.reduce(
    (sum, line) => sum + (line === null ? foot.blank : broken(wordsOf(line), foot.line / points) * points * 1.25),
    0,
  )

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
