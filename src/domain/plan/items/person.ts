import * as z from 'zod/mini'
import { amount, answer, date, text, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

export const person = z.object({
  ...item,
  /** The founder. Exactly one item has it, made with the plan. */
  you: z.exactOptional(z.literal(true)),
  name: answer(text),
  stance: answer(z.enum(choices.stances)),
  hours: answer(amount),
  /** Their area or time zone, where people live far apart. */
  where: answer(text),
  until: answer(date),
  reach: answer(text),
  brings: answer(text),
  safeTimes: answer(text),
  mayLeaveMessage: answer(yesNo),
  mayBeListed: answer(yesNo),
  mayBePublic: answer(yesNo),
  /** They carry more than they offered and said that it is fine. */
  moreIsFine: answer(yesNo),
  /** They were asked what a candidate is asked. */
  talkedOn: answer(date),
  talkNotes: answer(text),
})
