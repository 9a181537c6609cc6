import { dutyCardsAbout } from './dutyCards.ts'
import { runningOrderAbout } from './runningOrder.ts'
import { signInAbout } from './signIn.ts'
import { contactCardsAbout } from './contactCards.ts'
import { crisisCardAbout } from './crisisCard.ts'
import { cashSheetAbout } from './cashSheet.ts'
import { reviewAbout } from './review.ts'
import { checklist } from './checklist.ts'
import type { DocumentAbout, DocumentId } from './documents.ts'
import { notice } from './notice.ts'
import { timeline } from './timeline.ts'

/** Every paper, in the order of the gallery. To add one: one line here, one in `features/documents/makers.ts`. */
export const documents: readonly DocumentAbout[] = [
  checklist,
  notice,
  dutyCardsAbout,
  timeline,
  runningOrderAbout,
  signInAbout,
  contactCardsAbout,
  crisisCardAbout,
  cashSheetAbout,
  reviewAbout,
]

export const documentOf = (id: string | undefined): DocumentAbout | undefined => documents.find((each) => each.id === id)

/** Whether a paper of that id is made; for addresses. */
export const isDocument = (id: string): id is DocumentId => documents.some((each) => each.id === id)
