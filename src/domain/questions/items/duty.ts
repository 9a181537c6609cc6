import { amount, day, longText, person, text } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

export const dutyFields = {
  title: { answer: text, closed: 'names' },
  holder: { answer: person },
  deputy: { answer: person },
  hoursBefore: { answer: amount({ unit: 'hoursAMonth', most: 300, aMonth: true }) },
  hoursAfter: { answer: amount({ unit: 'hoursAMonth', most: 300, aMonth: true }) },
  /** The last day of the holder's term. */
  until: { answer: day },
  successor: { answer: person },
  /** What the next one has to know: where things are, who is called. */
  handOver: { answer: longText },
} as const satisfies Fields

export const duty = itemOf(dutyFields)
