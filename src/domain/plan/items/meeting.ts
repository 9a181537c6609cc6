import * as z from 'zod/mini'
import { amount, answer, date, ref, text } from '../answer.ts'
import { item } from './item.ts'

/** One meeting that was held, in numbers: never a name of somebody who came. */
export const meeting = z.object({
  ...item,
  on: answer(date),
  heads: answer(amount),
  newcomers: answer(amount),
  returned: answer(amount),
  led: answer(ref),
  topic: answer(text),
})
