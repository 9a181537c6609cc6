import { amount, longText, pastDay } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** What the forms of one meeting said, counted: how many said yes to each question. */
export const evaluationFields = {
  on: { answer: pastDay, closed: 'happened' },
  forms: { answer: amount({ unit: 'forms', whole: true, most: 500 }), closed: 'happened' },
  useful: { answer: amount({ unit: 'people', whole: true, most: 500 }), closed: 'happened' },
  heard: { answer: amount({ unit: 'people', whole: true, most: 500 }), closed: 'happened' },
  safe: { answer: amount({ unit: 'people', whole: true, most: 500 }), closed: 'happened' },
  stay: { answer: amount({ unit: 'people', whole: true, most: 500 }), closed: 'happened' },
  change: { answer: longText, closed: 'noted' },
} as const satisfies Fields

export const evaluation = itemOf(evaluationFields)
