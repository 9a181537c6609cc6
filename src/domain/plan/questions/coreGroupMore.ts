import * as z from 'zod/mini'
import { amount, answer, date, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'

/** Asked under "More, when you want it": nobody needs these for "ready". */
export const coreGroupMore = {
  askAbout: answer(z.array(z.enum(choices.askedAbout))),
  askOwn: answer(text),
  /** Months that a term usually takes. */
  termMonths: answer(amount),
  trainingWhat: answer(text),
  trainingWho: answer(z.array(ref)),
  trainingBy: answer(date),
  handbook: answer(text),
  couldLead: answer(z.array(ref)),
  practices: answer(ref),
  practiceOn: answer(date),
  /** Weeks before they leave, somebody says so. */
  noticeWeeks: answer(amount),
  stepsIn: answer(ref),
  loadSeen: answer(z.enum(choices.loadsSeen)),
  loadNextOn: answer(date),
  // The founder's own rest: private, see `private.ts`.
  restOn: answer(date),
  restUntil: answer(date),
  restStandIn: answer(ref),
}
