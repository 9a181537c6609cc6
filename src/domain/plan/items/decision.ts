import * as z from 'zod/mini'
import { answer, date, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

/** What a discussion settled, and how far it is agreed. */
export const decision = z.object({
  ...item,
  words: answer(text),
  state: answer(z.enum(choices.decisionStates)),
  /** The discussion it was settled in. */
  talk: answer(ref),
  decidedOn: answer(date),
  reviewOn: answer(date),
  note: answer(text),
})
