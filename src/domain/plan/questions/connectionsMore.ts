import * as z from 'zod/mini'
import { amount, answer, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'

/** Asked under "More, when you want it": nobody needs these for "ready". */
export const connectionsMore = {
  /** Word of mouth: who asks people in person, with which words, how many each, and how many have been asked. Numbers only. */
  inviters: answer(z.array(ref)),
  inviteWords: answer(text),
  inviteEach: answer(amount),
  invitedSoFar: answer(amount),
  /** A professional's part: who asked them in, what they do, what they do not. */
  invitedBy: answer(z.enum(choices.invitedBys)),
  helperDoes: answer(text),
  helperDoesNot: answer(text),
}
