import type { Block } from './block.ts'

/** How many lines there are to tick. */
export const checksIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'checks' ? block.items.length : 0), 0)

/** The beginning of a paper: so many lines to tick, and what stands above them. Blocks that are whole stay the same. */
export function firstChecks(blocks: readonly Block[], count: number): readonly Block[] {
  let left = count
  const first: Block[] = []
  for (const block of blocks) {
    if (left <= 0) break
    if (block.kind !== 'checks') {
      first.push(block)
      continue
    }
    first.push(block.items.length <= left ? block : { ...block, items: block.items.slice(0, left) })
    left -= block.items.length
  }
  return first
}
