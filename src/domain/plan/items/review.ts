import * as z from 'zod/mini'
import { answer, date, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

/** A direction review: topics, speakers, structure, and what comes of it. */
export const review = z.object({
  ...item,
  on: answer(date),
  topics: answer(text),
  speakers: answer(text),
  structure: answer(text),
  outcome: answer(z.enum(choices.outcomes)),
  note: answer(text),
  nextOn: answer(date),
})
