import * as z from 'zod/mini'
import { amount, answer, date, ref, text, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

export const discussion = z.object({
  ...item,
  topics: answer(z.array(z.enum(choices.talkTopics))),
  date: answer(date),
  where: answer(text),
  /** A person's id, or `counselor`. */
  facilitator: answer(ref),
  held: answer(yesNo),
  came: answer(z.array(ref)),
  notes: answer(text),
  decided: answer(text),
  /** How long it is meant to last, in minutes. */
  minutes: answer(amount),
})
