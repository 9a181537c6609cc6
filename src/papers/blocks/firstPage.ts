import type { Block, Paper } from './block.ts'

/** More of anything than a page holds, in two columns too. */
const most = 100

/** As much of a paper as a picture of its first page can show: one of thousands of lines costs no more than another. */
export const firstPage = (paper: Paper): Paper => ({ ...paper, blocks: paper.blocks.slice(0, most).map(cut) })

function cut(block: Block): Block {
  if (block.kind === 'checks') return { ...block, items: block.items.slice(0, most) }
  if (block.kind === 'list') return { ...block, items: block.items.slice(0, most) }
  if (block.kind === 'rows') return { ...block, rows: block.rows.slice(0, most) }
  if (block.kind === 'table') return { ...block, rows: block.rows.slice(0, most) }
  if (block.kind === 'cards') return { ...block, cards: block.cards.slice(0, most) }
  return block
}
