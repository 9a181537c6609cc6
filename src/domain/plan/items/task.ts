import * as z from 'zod/mini'
import { amount, answer, date, ref, text, yesNo } from '../answer.ts'
import { item } from './item.ts'

/** A task of the founder's own making. Tasks that follow from rules are never stored, only overridden. */
export const task = z.object({
  ...item,
  title: answer(text),
  date: answer(date),
  owner: answer(ref),
  hours: answer(amount),
  stage: answer(z.enum(['coreGroup', 'expectations', 'purpose', 'place', 'connections', 'timeline'])),
  done: answer(yesNo),
})
