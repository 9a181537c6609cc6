import * as z from 'zod/mini'
import { amount, answer, date, ref, text, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

const finding = answer(z.enum(choices.findings))

export const place = z.object({
  ...item,
  name: answer(text),
  kind: answer(z.enum(choices.placeKinds)),
  address: answer(text),
  contact: answer(text),
  cost: answer(text),
  timesFree: answer(text),
  learnedBy: answer(ref),
  learnedOn: answer(date),
  stepFree: finding,
  stepFreeNote: answer(text),
  toilet: finding,
  toiletNote: answer(text),
  free: finding,
  freeNote: answer(text),
  private: finding,
  privateNote: answer(text),
  slot: finding,
  slotNote: answer(text),
  transit: finding,
  transitNote: answer(text),
  safeWalk: finding,
  safeWalkNote: answer(text),
  neutral: finding,
  neutralNote: answer(text),
  size: finding,
  sizeNote: answer(text),
  longBooking: finding,
  longBookingNote: answer(text),
  kitchen: finding,
  kitchenNote: answer(text),
  signs: finding,
  signsNote: answer(text),
  lighting: finding,
  lightingNote: answer(text),
  hearing: finding,
  hearingNote: answer(text),
  phonedBy: answer(ref),
  phonedOn: answer(date),
  visitedBy: answer(ref),
  visitedOn: answer(date),
  visitNote: answer(text),
  /** Who has the say on the day, where that is not who decides about the room. */
  inCharge: answer(text),
  /** Days before a date on which it can still be given back. */
  cancelNotice: answer(amount),
  homeTwo: answer(yesNo),
  homeTold: answer(yesNo),
  homeKnown: answer(yesNo),
  homeUnlisted: answer(yesNo),
})
