import * as z from 'zod/mini'
import { answer, date, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

/** One entry of the log: a connection was called, written to or visited, and this came of it. */
export const contact = z.object({
  ...item,
  connection: answer(ref),
  on: answer(date),
  by: answer(ref),
  how: answer(z.enum(choices.contactWays)),
  outcome: answer(z.enum(choices.contactOutcomes)),
  note: answer(text),
})
