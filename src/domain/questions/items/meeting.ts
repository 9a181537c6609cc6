import { amount, nearDay, person, text } from '../kinds.ts'
import { itemOf, type Fields } from '../question.ts'

/** One meeting that was held, in numbers: never a name of somebody who came. */
export const meetingFields = {
  on: { answer: nearDay, closed: 'happened' },
  heads: { answer: amount({ unit: 'people', whole: true, most: 500 }), closed: 'happened' },
  newcomers: { answer: amount({ unit: 'people', whole: true, most: 500 }), closed: 'happened' },
  returned: { answer: amount({ unit: 'people', whole: true, most: 500 }), closed: 'happened' },
  led: { answer: person, closed: 'happened' },
  topic: { answer: text, closed: 'happened' },
} as const satisfies Fields

export const meeting = itemOf(meetingFields)
