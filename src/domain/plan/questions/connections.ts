import * as z from 'zod/mini'
import { amount, answer, date, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { connectionsMore } from './connectionsMore.ts'

/** Stage 5. */
export const connections = z.object({
  contactKind: answer(z.enum(choices.contactKinds)),
  publicContact: answer(text),
  testedBy: answer(ref),
  testedOn: answer(date),
  involvement: answer(z.enum(choices.involvements)),
  helper: answer(text),
  helperEndsAfter: answer(amount),
  helperEndsOn: answer(date),
  ...connectionsMore,
})
