import * as z from 'zod/mini'
import { amount, answer, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'

/** Asked under "More, when you want it": nobody needs these for "ready". */
export const placeMore = {
  clashes: answer(z.array(z.enum(choices.clashes))),
  /** `HH:MM`, 24 hours. */
  lastBusAt: answer(text),
  clashesWay: answer(text),
  screenRules: answer(z.array(z.enum(choices.screenRules))),
  /** The zone in which the group tells its times. */
  zone: answer(z.enum(choices.timeZones)),
  /** Where else people sit at their screens. */
  timeZones: answer(z.array(z.enum(choices.timeZones))),
  screenSeat: answer(ref),
  screenHeard: answer(text),
  screenTurns: answer(z.enum(choices.screenTurns)),
  losingTells: answer(ref),
  losingWays: answer(z.array(z.enum(choices.tellingWays))),
  losingHours: answer(amount),
  losingDoor: answer(ref),
  losingNext: answer(text),
}
