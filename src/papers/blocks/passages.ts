import { passageKey } from '#domain/documents/passages.ts'
import type { Current } from '#domain/plan/current.ts'
import type { Block, Paper } from './block.ts'
import { wordsOf } from './text.ts'

/** The paper with the passages that the founder put in their own words. */
export const withPassages = (paper: Paper, document: string, kept: Current['passages']): Paper => ({
  ...paper,
  blocks: inBlocks(paper.blocks, document, kept),
})

const inBlocks = (blocks: readonly Block[], document: string, kept: Current['passages']): readonly Block[] =>
  blocks.map((block) => {
    if (block.kind === 'cards') return { ...block, cards: block.cards.map((card) => inBlocks(card, document, kept)) }
    if (block.kind === 'columns')
      return { ...block, columns: block.columns.map((column) => inBlocks(column, document, kept)) }
    if (block.kind !== 'paragraph' || block.passage === undefined) return block
    const key = passageKey(document, block.passage)
    const own = Object.hasOwn(kept, key) ? kept[key] : undefined
    return own === undefined ? block : { ...block, text: own.text }
  })

/** The words of every passage of a paper, by its id. */
export const passagesIn = (blocks: readonly Block[]): ReadonlyMap<string, string> =>
  new Map(
    blocks.flatMap((block) => {
      if (block.kind === 'cards') return block.cards.flatMap((card) => [...passagesIn(card)])
      if (block.kind === 'columns') return block.columns.flatMap((column) => [...passagesIn(column)])
      return block.kind === 'paragraph' && block.passage !== undefined
        ? [[block.passage, wordsOf(block.text)] as const]
        : []
    }),
  )
