import * as z from 'zod/mini'
import { amount, answer, text, yesNo } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

/** One part of a meeting's running order. */
export const part = z.object({
  ...item,
  title: answer(text),
  minutes: answer(amount),
  serves: answer(z.array(z.enum(choices.serves))),
  /** Time that is shared out among everybody in the room. */
  shared: answer(yesNo),
})
