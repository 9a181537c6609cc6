import * as z from 'zod/mini'
import { answer, date, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { coreGroupMore } from './coreGroupMore.ts'

/** Stage 1. */
export const coreGroup = z.object({
  lookIn: answer(z.array(z.enum(choices.lookingPlaces))),
  /** A third person is looked for until this day. */
  searchUntil: answer(date),
  noticeReplyBy: answer(date),
  noticeWords: answer(text),
  messageWords: answer(text),
  ...coreGroupMore,
})
