import type { DocumentId } from '#domain/documents/documents.ts'
import type { BundleName } from '#words/languages.ts'
import type { Maker } from '../making/maker.ts'

/** How each paper is made, loaded when it is asked for. One line each, in the order of `documents`. */
export const makers: Readonly<Record<DocumentId, () => Promise<Maker<BundleName>>>> = {
  checklist: () => import('./checklist/maker.ts').then((module) => module.maker),
  notice: () => import('./notice/maker.ts').then((module) => module.maker),
  agenda: () => import('./agenda/maker.ts').then((module) => module.agendaMaker),
  charter: () => import('./charter/maker.ts').then((module) => module.charterMaker),
  settled: () => import('./settled/maker.ts').then((module) => module.settledMaker),
  dutyCards: () => import('./dutyCards/maker.ts').then((module) => module.dutyCardsMaker),
  places: () => import('./places/maker.ts').then((module) => module.placesMaker),
  letter: () => import('./letter/maker.ts').then((module) => module.letterMaker),
  factSheet: () => import('./factSheet/maker.ts').then((module) => module.factSheetMaker),
  callingList: () => import('./callingList/maker.ts').then((module) => module.callingListMaker),
  flyer: () => import('./flyer/maker.ts').then((module) => module.flyerMaker),
  timeline: () => import('./timeline/maker.ts').then((module) => module.maker),
  runningOrder: () => import('./runningOrder/maker.ts').then((module) => module.runningOrderMaker),
  signIn: () => import('./signIn/maker.ts').then((module) => module.signInMaker),
  nameTags: () => import('./nameTags/maker.ts').then((module) => module.nameTagsMaker),
  welcome: () => import('./welcome/maker.ts').then((module) => module.welcomeMaker),
  contactCards: () => import('./contactCards/maker.ts').then((module) => module.contactCardsMaker),
  crisisCard: () => import('./crisisCard/maker.ts').then((module) => module.crisisCardMaker),
  cashSheet: () => import('./cashSheet/maker.ts').then((module) => module.cashSheetMaker),
  review: () => import('./review/maker.ts').then((module) => module.reviewMaker),
}
