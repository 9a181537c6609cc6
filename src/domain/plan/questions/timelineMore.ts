import { amount, answer, ref, text } from '../answer.ts'

/** Asked under "More, when you want it": nobody needs these for "ready". */
export const timelineMore = {
  /** Who calls a newcomer who said yes to a call, and within how many days of their first meeting. */
  followWho: answer(ref),
  followDays: answer(amount),
  /** Who asks after somebody who did not come, and after how many meetings. */
  missedWho: answer(ref),
  missedAfter: answer(amount),
  followWords: answer(text),
}
