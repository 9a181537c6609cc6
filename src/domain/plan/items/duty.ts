import * as z from 'zod/mini'
import { amount, answer, date, ref, text } from '../answer.ts'
import { item } from './item.ts'

export const duty = z.object({
  ...item,
  title: answer(text),
  holder: answer(ref),
  deputy: answer(ref),
  hoursBefore: answer(amount),
  hoursAfter: answer(amount),
  /** The last day of the holder's term. */
  until: answer(date),
  successor: answer(ref),
  /** What the next one has to know: where things are, who is called. */
  handOver: answer(text),
})
