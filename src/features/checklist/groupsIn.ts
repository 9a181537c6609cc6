import type { CheckItem, Paper } from '#papers/blocks/block.ts'
import { wordsOf } from '#papers/blocks/text.ts'

export interface ChecklistGroup {
  readonly title: string
  readonly stage?: number | undefined
  readonly items: readonly CheckItem[]
  readonly done: number
}

/** The groups of the checklist as its paper has them: what is on the screen is what is printed. */
export function groupsIn({ blocks }: Paper): readonly ChecklistGroup[] {
  return blocks.flatMap((block, index) => {
    // What follows a heading without a count are answers as they were written: nothing to check off, and said above already.
    if (block.kind !== 'heading' || block.count === undefined) return []
    const next = blocks[index + 1]
    const items = next?.kind === 'checks' ? next.items : []
    return [{ title: wordsOf(block.text), stage: block.stage, items, done: items.filter((item) => item.done).length }]
  })
}
