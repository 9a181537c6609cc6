import * as z from 'zod/mini'
import { answer, date, ref, text } from '../answer.ts'
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
  stepFree: finding, stepFreeNote: answer(text),
  toilet: finding, toiletNote: answer(text),
  free: finding, freeNote: answer(text),
  private: finding, privateNote: answer(text),
  slot: finding, slotNote: answer(text),
  transit: finding, transitNote: answer(text),
  safeWalk: finding, safeWalkNote: answer(text),
  neutral: finding, neutralNote: answer(text),
  size: finding, sizeNote: answer(text),
  longBooking: finding, longBookingNote: answer(text),
  kitchen: finding, kitchenNote: answer(text),
})
