import * as z from 'zod/mini'
import { amount, answer, date, text } from '../answer.ts'
import { item } from './item.ts'

/** What the forms of one meeting said, counted: how many said yes to each question. */
export const evaluation = z.object({
  ...item,
  on: answer(date),
  forms: answer(amount),
  useful: answer(amount),
  heard: answer(amount),
  safe: answer(amount),
  stay: answer(amount),
  change: answer(text),
})
