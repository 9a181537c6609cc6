import * as z from 'zod/mini'
import { amount, answer, ref, text, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'
import { placeMore } from './placeMore.ts'

/** Stage 4. */
export const place = z.object({
  transitWeight: answer(amount),
  safeWalkWeight: answer(amount),
  neutralWeight: answer(amount),
  sizeWeight: answer(amount),
  longBookingWeight: answer(amount),
  kitchenWeight: answer(amount),
  chosen: answer(ref),
  why: answer(text),
  datesConfirmed: answer(yesNo),
  /** How somebody who cannot climb steps gets in, where the place is not step-free. */
  stepFreeWay: answer(text),
  /** Who pays the rent, where there is one: members never do. */
  paidBy: answer(text),
  onSite: answer(text),
  fallback: answer(z.enum(choices.fallbacks)),
  fallbackPlace: answer(ref),
  platform: answer(text),
  host: answer(ref),
  coHost: answer(ref),
  dialIn: answer(text),
  timeLimit: answer(text),
  waitingRoom: answer(yesNo),
  ...placeMore,
})
