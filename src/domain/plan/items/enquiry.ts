import * as z from 'zod/mini'
import { amount, answer, date } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

/** People who asked about the group, in numbers, and how they had heard of it. */
export const enquiry = z.object({
  ...item,
  on: answer(date),
  count: answer(amount),
  heard: answer(z.enum(choices.hearingWays)),
  came: answer(amount),
})
