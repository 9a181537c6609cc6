import type { Block, CheckPart, Paper } from '../blocks/block.ts'
import { wordsOf } from '../blocks/text.ts'
import { widthOf } from './fit.ts'

/** Points: below the last nobody should have to read. */
const sizes = [13, 12.5, 12, 11.5, 11, 10.5, 10] as const
const least = 10

/** Inches: of a column, the narrower of both papers; of the room for two columns below a head, and on a page without one. */
const column = 3.28
const room = { first: 8.1, later: 9.5 }

/**
 * How large the type of a list in two columns is, in points: one page where it can be, else two full ones. A list that
 * is longer has the least. Reckoned, not measured: the same on every device, in Word and in a test.
 */
export function columnsFit({ blocks }: Paper): number {
  const fits = (pages: 1 | 2) =>
    sizes.find((points) => heightOf(blocks, points) <= 2 * (pages === 1 ? room.first : room.first + room.later) * slack)
  return fits(1) ?? fits(2) ?? least
}
/** Columns end where a line ends, and a heading stays with what follows it. */
const slack = 1.02

const heightOf = (blocks: readonly Block[], points: number): number =>
  blocks.reduce((sum, block) => sum + blockHeight(block, points), 0)

function blockHeight(block: Block, points: number): number {
  if (block.kind === 'heading') return 0.42
  if (block.kind !== 'checks') return 0.3
  return block.items.reduce(
    (sum, item) =>
      sum + line(item, points, 0) + (item.parts ?? []).reduce((all, part) => all + line(part, points, 1), 0),
    0.17,
  )
}

/** A line with what is known at its end: below it where both do not fit beside each other. */
function line({ text, aside }: CheckPart, points: number, depth: number): number {
  const width = ((column - 0.28 * (depth + 1)) * 72) / points
  const [said, known] = [widthOf(wordsOf(text)), aside === undefined ? 0 : 0.9 * widthOf(wordsOf(aside)) + 1]
  const lines = said + known <= width ? 1 : Math.ceil((said * 1.05) / width) + Math.ceil((known * 1.05) / width)
  return (lines * points * 1.28) / 72 + 0.05
}
