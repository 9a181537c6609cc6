import type { ShowPassage } from '#papers/sheet/passageContext.ts'
import { EditablePassage } from './EditablePassage.tsx'

/** Passages with the way to change them. */
export const showPassage: ShowPassage = (block) => <EditablePassage key={block.passage} block={block} />
