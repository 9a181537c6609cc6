import * as z from 'zod/mini'
import { amount, answer, text } from '../answer.ts'
import * as choices from '../choices.ts'

/** Stage 2. */
export const expectations = z.object({
  months: answer(amount),
  sharers: answer(amount),
  firstTurnout: answer(amount),
  laterFew: answer(amount),
  laterMany: answer(amount),
  giving: answer(amount),
  receiving: answer(amount),
  organizing: answer(amount),
  hearing: answer(z.array(z.enum(choices.hearingWays))),
  helperMeetings: answer(amount),
  monthsReply: answer(z.enum(choices.replies)),
  hoursReply: answer(z.enum(choices.replies)),
  sharersReply: answer(z.enum(choices.replies)),
  firstTurnoutReply: answer(z.enum(choices.replies)),
  laterReply: answer(z.enum(choices.replies)),
  balanceReply: answer(z.enum(choices.replies)),
  hearingReply: answer(z.enum(choices.replies)),
  helperReply: answer(z.enum(choices.replies)),
  shortfall: answer(z.enum(choices.shortfallReplies)),
  shortfallNote: answer(text),
})
