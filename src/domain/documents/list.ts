import { agendaAbout } from './agenda.ts'
import { callingListAbout } from './callingList.ts'
import { charterAbout } from './charter.ts'
import { checklist } from './checklist.ts'
import type { DocumentAbout, DocumentId } from './documents.ts'
import { factSheetAbout } from './factSheet.ts'
import { flyerAbout } from './flyer.ts'
import { letterAbout } from './letter.ts'
import { notice } from './notice.ts'
import { placesAbout } from './places.ts'
import { timeline } from './timeline.ts'

/** Every paper, in the order of the gallery. To add one: one line here, one in `features/documents/makers.ts`. */
export const documents: readonly DocumentAbout[] = [
  checklist,
  notice,
  agendaAbout,
  charterAbout,
  placesAbout,
  letterAbout,
  factSheetAbout,
  callingListAbout,
  flyerAbout,
  timeline,
]

export const documentOf = (id: string | undefined): DocumentAbout | undefined => documents.find((each) => each.id === id)

/** Whether a paper of that id is made; for addresses. */
export const isDocument = (id: string): id is DocumentId => documents.some((each) => each.id === id)
