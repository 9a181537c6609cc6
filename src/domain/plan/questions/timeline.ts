import * as z from 'zod/mini'
import { amount, answer, date, ref, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'
import { timelineMore } from './timelineMore.ts'

/** Stage 6. */
export const timeline = z.object({
  firstMeeting: answer(date),
  firm: answer(z.enum(choices.firmness)),
  ownersAgreed: answer(z.array(ref)),
  reviewOn: answer(date),
  held: answer(yesNo),
  heldOn: answer(date),
  came: answer(amount),
  reviewedOn: answer(date),
  outcome: answer(z.enum(choices.outcomes)),
  ...timelineMore,
})
