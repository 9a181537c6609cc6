import type { Block, Paper, Said } from '../blocks/block.ts'
import { wordsOf } from '../blocks/text.ts'

/** Sizes of a poster's type, as shares of the full one. Below the last it could no longer be read from two steps away. */
const steps = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6] as const

/** Inches of the smaller sheet, Letter: what is left between its margins (the reckoning is a little on the large side), and the strips at its foot. */
const page = { height: 10.1, width: 7.2, label: 2.2, strips: 2.35 }
/** The circle of chairs above the title, and the room that labels take beside it. */
const withChairs = { height: 1.55, label: 1.5 }

/** In points, as `paper.css` sets them: the size of the type, and how high a line of it is. The display face of `lead` is a little wider. */
const type = {
  title: { size: 36, line: 38 },
  /** Under the chairs. */
  asked: { size: 42, line: 45 },
  lead: { size: 26, line: 29 },
  soft: { size: 12, line: 17 },
  words: { size: 15, line: 21 },
}
/** Inches of a line to write on. */
const lineToFill = 0.3
type Type = (typeof type)[keyof typeof type]

/**
 * How large the type of a poster may be for all of it to stand on one page, strips at its foot: 1, or a smaller share.
 * Reckoned from how much there is to say, not measured: the same on every device, and in a test.
 */
export const fitOf = (paper: Paper): number => steps.find((share) => heightOf(paper, share) <= page.height) ?? 0.6

function heightOf({ title, chairs, blocks, foot }: Paper, share: number): number {
  const gaps = (0.2 * blocks.length + 0.3) * share
  const label = chairs ? withChairs.label * share : page.label
  const inside = blocks.reduce((sum, block) => sum + blockHeight(block, share, label), 0)
  const head = lines(title, chairs ? type.asked : type.title, page.width, share)
  return (chairs ? withChairs.height * share : 0) + head + inside + gaps + (foot === undefined ? 0 : 0.4)
}

function blockHeight(block: Block, share: number, label: number): number {
  switch (block.kind) {
    case 'paragraph':
      return lines(
        block.text,
        type[block.tone === 'lead' || block.tone === 'soft' ? block.tone : 'words'],
        page.width,
        share,
      )
    case 'rows':
      return block.rows.reduce(
        (sum, { value, lines: blank = 1 }) =>
          sum +
          (value === null ? lineToFill * blank : lines(value, type.words, page.width - label, share)) +
          0.1 * share,
        0.32 * share,
      )
    case 'strips':
      return page.strips
    case 'lines':
      return 0.4 * block.count
    default:
      return 0
  }
}

/** Inches that a text takes in a column of that width; a line that goes on leaves a little free at its end. */
function lines(said: Said, { size, line }: Type, width: number, share: number): number {
  const room = (width * 72) / (size * share)
  const count = (said === null ? '' : wordsOf(said))
    .split('\n')
    .reduce((sum, each) => sum + (widthOf(each) <= room ? 1 : Math.ceil((widthOf(each) * 1.05) / room)), 0)
  return (count * line * share) / 72
}

/** How wide a text is, in the size of its type: letters of the Latin, Greek and Cyrillic scripts take about half of it, those of East Asia all of it. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, each) => sum + ((each.codePointAt(0) ?? 0) > 0x10ff ? 1 : 0.48), 0)
