import { agendaAbout } from './agenda.ts'
import { callingListAbout } from './callingList.ts'
import { cashSheetAbout } from './cashSheet.ts'
import { charterAbout } from './charter.ts'
import { checklist } from './checklist.ts'
import { contactCardsAbout } from './contactCards.ts'
import { crisisCardAbout } from './crisisCard.ts'
import type { DocumentAbout } from './documents.ts'
import { dutyCardsAbout } from './dutyCards.ts'
import { factSheetAbout } from './factSheet.ts'
import { flyerAbout } from './flyer.ts'
import { letterAbout } from './letter.ts'
import { nameTagsAbout } from './nameTags.ts'
import { notice } from './notice.ts'
import { placesAbout } from './places.ts'
import { reviewAbout } from './review.ts'
import { runningOrderAbout } from './runningOrder.ts'
import { settledAbout } from './settled.ts'
import { signInAbout } from './signIn.ts'
import { timeline } from './timeline.ts'
import { welcomeAbout } from './welcome.ts'
import { withWritten } from './written.ts'

/** Every paper, in the order of the gallery. To add one: one line here, one in `papers/makers/makers.ts`. */
export const documents: readonly DocumentAbout[] = [
  checklist,
  notice,
  agendaAbout,
  charterAbout,
  settledAbout,
  dutyCardsAbout,
  placesAbout,
  letterAbout,
  factSheetAbout,
  callingListAbout,
  flyerAbout,
  timeline,
  runningOrderAbout,
  signInAbout,
  nameTagsAbout,
  welcomeAbout,
  contactCardsAbout,
  crisisCardAbout,
  cashSheetAbout,
  reviewAbout,
].map(withWritten)

export const documentOf = (id: string | undefined): DocumentAbout | undefined =>
  documents.find((each) => each.id === id)
