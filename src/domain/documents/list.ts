import { checklist } from './checklist.ts'
import type { DocumentAbout } from './documents.ts'
import { notice } from './notice.ts'
import { timeline } from './timeline.ts'

/** Every paper, in the order of the gallery. To add one: one line here, one in `features/documents/makers.ts`. */
export const documents: readonly DocumentAbout[] = [
  checklist,
  notice,
  timeline,
]

export const documentOf = (id: string | undefined): DocumentAbout | undefined => documents.find((each) => each.id === id)
