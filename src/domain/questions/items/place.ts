import * as choices from '../../plan/choices.ts'
import { amount, longText, oneOf, pastDay, person, text, yesNo } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

const finding = oneOf(choices.findings)

export const placeFields = {
  name: { answer: text, closed: 'names' },
  kind: { answer: oneOf(choices.placeKinds), closed: 'names' },
  address: { answer: text },
  contact: { answer: text },
  cost: { answer: text },
  timesFree: { answer: text },
  learnedBy: { answer: person, closed: 'happened' },
  learnedOn: { answer: pastDay, closed: 'happened' },
  stepFree: { answer: finding },
  stepFreeNote: { answer: text, closed: 'noted' },
  toilet: { answer: finding },
  toiletNote: { answer: text, closed: 'noted' },
  free: { answer: finding },
  freeNote: { answer: text, closed: 'noted' },
  private: { answer: finding },
  privateNote: { answer: text, closed: 'noted' },
  slot: { answer: finding },
  slotNote: { answer: text, closed: 'noted' },
  transit: { answer: finding },
  transitNote: { answer: text, closed: 'noted' },
  safeWalk: { answer: finding },
  safeWalkNote: { answer: text, closed: 'noted' },
  neutral: { answer: finding },
  neutralNote: { answer: text, closed: 'noted' },
  size: { answer: finding },
  sizeNote: { answer: text, closed: 'noted' },
  longBooking: { answer: finding },
  longBookingNote: { answer: text, closed: 'noted' },
  kitchen: { answer: finding },
  kitchenNote: { answer: text, closed: 'noted' },
  signs: { answer: finding },
  signsNote: { answer: text, closed: 'noted' },
  lighting: { answer: finding },
  lightingNote: { answer: text, closed: 'noted' },
  hearing: { answer: finding },
  hearingNote: { answer: text, closed: 'noted' },
  phonedBy: { answer: person, closed: 'happened' },
  phonedOn: { answer: pastDay, closed: 'happened' },
  visitedBy: { answer: person, closed: 'happened' },
  visitedOn: { answer: pastDay, closed: 'happened' },
  visitNote: { answer: longText, closed: 'noted' },
  /** Who has the say on the day, where that is not who decides about the room. */
  inCharge: { answer: text },
  /** Days before a date on which it can still be given back. */
  cancelNotice: { answer: amount({ unit: 'days', whole: true, most: 365 }) },
  homeTwo: { answer: yesNo },
  homeTold: { answer: yesNo },
  homeKnown: { answer: yesNo },
  homeUnlisted: { answer: yesNo },
} as const satisfies Fields

export const place = itemOf(placeFields)
