import * as z from 'zod/mini'
import { answer, date, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { item } from './item.ts'

/** A similar group: looked for, asked, visited. */
export const group = z.object({
  ...item,
  name: answer(text),
  where: answer(text),
  reach: answer(text),
  state: answer(z.enum(choices.groupStates)),
  askedOn: answer(date),
  visitedOn: answer(date),
  /** Whether somebody like the founder would be well there. */
  fits: answer(z.enum(choices.fits)),
  result: answer(text),
})
