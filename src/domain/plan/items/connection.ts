import * as z from 'zod/mini'
import { answer, date, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

export const connection = z.object({
  ...item,
  organization: answer(text),
  kind: answer(z.enum(choices.connectionKinds)),
  contact: answer(text),
  reach: answer(text),
  state: answer(z.enum(choices.connectionStates)),
  lastOn: answer(date),
  nextOn: answer(date),
  nextWhat: answer(text),
  owner: answer(ref),
  introducedBy: answer(text),
  /** The day somebody last made sure that what they have about the group is right. */
  confirmedOn: answer(date),
})
