import * as z from 'zod/mini'
import { amount, answer, ref, text } from '../answer.ts'
import { item } from './item.ts'

export const duty = z.object({
  ...item,
  title: answer(text),
  holder: answer(ref),
  deputy: answer(ref),
  hoursBefore: answer(amount),
  hoursAfter: answer(amount),
})
