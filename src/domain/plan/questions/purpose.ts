import * as z from 'zod/mini'
import { amount, answer, date, ref, text } from '../answer.ts'
import * as choices from '../choices.ts'
import { purposeMore } from './purposeMore.ts'

/** Stage 3. */
export const purpose = z.object({
  statement: answer(text),
  mayCome: answer(text),
  openness: answer(z.enum(choices.openness)),
  sizeFew: answer(amount),
  sizeMany: answer(amount),
  rhythm: answer(z.enum(choices.rhythms)),
  weekday: answer(z.enum(choices.weekdays)),
  nth: answer(z.array(z.enum(choices.nthWeeks))),
  /** `HH:MM`, 24 hours. */
  startTime: answer(text),
  /** Minutes. */
  length: answer(amount),
  leading: answer(z.enum(choices.leading)),
  firstLeaders: answer(z.array(ref)),
  confidentiality: answer(text),
  limits: answer(text),
  crisis: answer(text),
  crisisChecked: answer(date),
  money: answer(z.enum(choices.moneyWays)),
  moneyNote: answer(text),
  ...purposeMore,
})
