import { longText } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

export const ruleFields = {
  words: { answer: longText, closed: 'names' },
} as const satisfies Fields

export const rule = itemOf(ruleFields)
