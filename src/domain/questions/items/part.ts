import * as choices from '../../plan/choices.ts'
import { amount, manyOf, text, yesNo } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** One part of a meeting's running order. */
export const partFields = {
  title: { answer: text, closed: 'names' },
  minutes: { answer: amount({ unit: 'minutes', length: 'minutes', whole: true, most: 600 }) },
  serves: { answer: manyOf(choices.serves) },
  /** Time that is shared out among everybody in the room. */
  shared: { answer: yesNo },
} as const satisfies Fields

export const part = itemOf(partFields)
