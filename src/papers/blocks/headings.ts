import type { Block, Paper } from './block.ts'

/**
 * The same paper with headings that leave no level out: cards alone under the title begin with level 2. A screen reader,
 * Word's outline and the tags of a PDF go by the levels.
 */
export function inOrder(paper: Paper): Paper {
  let isBelow = false
  const walk = (blocks: readonly Block[]): readonly Block[] =>
    blocks.map((block) => {
      if (block.kind === 'cards') return { ...block, cards: block.cards.map(walk) }
      if (block.kind === 'columns') return { ...block, columns: block.columns.map(walk) }
      if (block.kind !== 'heading') return block
      if (block.level === 2) isBelow = true
      return isBelow ? block : { ...block, level: 2 }
    })
  return { ...paper, blocks: walk(paper.blocks) }
}
